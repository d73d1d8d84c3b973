import type { Catalog } from '#lib/domain/catalog';
import { collections } from '#lib/export/data-set';
import { routes } from '#lib/site/routes';
import { ScrollRegion } from '../ui/scroll-region';

const what: Record<string, string> = {
  programs: 'MicroMasters programs, with their courses, terms and sources',
  degrees: 'master’s degrees they count toward, or might',
  institutions: 'universities and bodies, with what each offers and awards',
  fields: 'subjects, with the occupations that go with them',
  occupations: 'US pay, growth and openings',
  pathways: 'one row for each program and degree that a source ties together',
  claims: 'common advice, each claim with its verdict and what to say instead',
  statements: 'programs and master’s degrees, factor by factor',
  sources: 'every page behind a figure, one row for each record that names it',
};

const whole = new Intl.NumberFormat('en-US');

/** The files of the open data: what each holds, how many records, and both forms. */
export function FileTable({ catalog }: { catalog: Catalog }) {
  return (
    <ScrollRegion label="Files">
      <table className="list">
        <caption>
          <b>Files.</b> CSV has one line a record and leaves out lists of objects, such as the courses of a program.
        </caption>
        <thead>
          <tr>
            <th scope="col">Records</th>
            <th scope="col" className="r">
              How many
            </th>
            <th scope="col">JSON</th>
            <th scope="col">CSV</th>
          </tr>
        </thead>
        <tbody>
          {collections.map(({ name, records }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                <span className="how">{what[name]}</span>
              </th>
              <td className="r">{whole.format(records(catalog).length)}</td>
              <td>
                <a href={routes.dataFile(`${name}.json`)}>{name}.json</a>
              </td>
              <td>
                <a href={routes.dataFile(`${name}.csv`)}>{name}.csv</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
