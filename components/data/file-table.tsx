import type { Catalog } from '#lib/domain/catalog';
import { collections, excelFile } from '#lib/export/data-set';
import { routes } from '#lib/site/routes';
import { How } from '../ui/how';
import { Table } from '../ui/table';

const whole = new Intl.NumberFormat('en-US');

/** The files of the open data: what each holds, how many records, and both forms. */
export function FileTable({ catalog }: { catalog: Catalog }) {
  return (
    <Table
      label="Files"
      caption={
        <>
          <b>Files.</b> CSV has one line a record and leaves out lists of objects, such as the courses of a program. The
          one for Excel says that it is UTF-8, so that letters such as é come out right.
        </>
      }
      columns={[
        {
          title: 'Records',
          cell: ({ name, about }) => (
            <>
              {name}
              <How>{about}</How>
            </>
          ),
        },
        { title: 'How many', numeric: true, cell: ({ records }) => whole.format(records(catalog).length) },
        { title: 'JSON', cell: ({ name }) => <a href={routes.dataFile(`${name}.json`)}>{name}.json</a> },
        { title: 'CSV', cell: ({ name }) => <a href={routes.dataFile(`${name}.csv`)}>{name}.csv</a> },
        { title: 'For Excel', cell: ({ name }) => <a href={routes.dataFile(excelFile(name))}>{name}.csv</a> },
      ]}
      rows={collections}
      keyOf={({ name }) => name}
    />
  );
}
