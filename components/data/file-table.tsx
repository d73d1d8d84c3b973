import type { Catalog } from '#lib/domain/catalog';
import { collections, excelFile } from '#lib/export/data-set';
import { routes } from '#lib/site/routes';
import { How } from '../ui/how';
import { Table } from '../ui/table';

const what: Record<string, string> = {
  programs: 'MicroMasters programs, with their courses, terms and sources',
  degrees: 'master’s degrees: those they count toward, and those to apply to directly',
  institutions: 'universities and bodies, with what each offers and awards',
  fields: 'subjects, with the occupations that go with them',
  occupations: 'US pay, growth and openings',
  terms: 'rules on refunds, access, exams, aid and closing: one row for each, with whom it is for',
  payers: 'who pays for a program, an exam, a transfer of credit or a degree, how much, and on what terms',
  pathways: 'one row for each program and degree that a source ties together',
  changes: 'what happened to programs and degrees, what their records gained and what was corrected, day by day',
  guides: 'questions, each with its answer in short and the degrees its page compares',
  claims: 'common advice, each claim with its verdict and what to say instead',
  chances: 'of how many people how many finish, are admitted or get credit, with who was counted and when',
  statements: 'programs and master’s degrees, factor by factor',
  sources: 'every page behind a figure, one row for each record that names it',
};

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
          cell: ({ name }) => (
            <>
              {name}
              <How>{what[name]}</How>
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
