import { correctionOfBox } from '#lib/calculator/correction';
import { routeNames } from '#lib/calculator/names';
import type { Cell, Row } from '#lib/calculator/row';
import type { CalculatorView } from '#lib/calculator/view';
import { Yours } from '../form/yours';
import { Cites } from '../ui/cites';
import './route-rows.css';

const counts: Readonly<Record<number, string>> = { 1: 'of-two', 2: 'of-two', 3: 'of-three', 4: '' };

function RowCell({ cell, isSum }: { cell: Cell | undefined; isSum: boolean }) {
  if (!cell?.words) return <span className="sr-only">not part of this route</span>;
  const { words, small, yours, isQuiet } = cell;
  const look = isQuiet
    ? 'text-xs text-ink-2'
    : isSum
      ? 'font-serif text-base/tight font-medium md:text-lg/tight'
      : 'text-sm/tight';
  // A range may break after its dash, so that neither end is cut.
  const [from, to] = words.split('–');
  return (
    <>
      <span className={`block ${look}`}>
        {to === undefined || isQuiet ? (
          words
        ) : (
          <>
            {from}–<wbr />
            {to}
          </>
        )}
      </span>
      {small && <small>{small}</small>}
      {yours && <Yours box={yours} />}
    </>
  );
}

function Working({ row, view: { figures, question, citations } }: { row: Row; view: CalculatorView }) {
  const correctAt = row.box && correctionOfBox(row.box, figures, question);
  return (
    <details>
      <summary className="fold min-h-7 w-max max-w-full pb-1 text-xs text-accent hover:underline">
        Working<span className="sr-only">: {row.label}</span>
      </summary>
      <div className="mb-3 grid max-w-184 gap-1.5 bg-tint px-3 py-2.5 text-sm">
        {row.working.map(({ text, sources }) => (
          <p key={text}>
            {text}
            <Cites citations={citations} sources={sources} />
          </p>
        ))}
        {row.box && (
          <p className="flex flex-wrap gap-x-4 print:hidden">
            <a href={`#${row.box}`}>Enter another figure</a>
            {correctAt && (
              <a href={correctAt}>
                Correct the record<span className="sr-only">: {row.label}</span>
              </a>
            )}
          </p>
        )}
      </div>
    </details>
  );
}

/** The routes step by step: what each has of it, and the working behind. Roles are written out because rows are grids. */
export function RouteRows({ view }: { view: CalculatorView }) {
  const { question, routes, rows } = view;
  const names = routeNames(question);
  return (
    <table className={`route-rows ${counts[routes.length] ?? ''}`} role="table" aria-label="The routes, row by row">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" className="max-md:sr-only">
            Step
          </th>
          {routes.map(({ id }) => (
            <th key={id} scope="col" role="columnheader">
              {names[id].short}
            </th>
          ))}
          <th scope="col" role="columnheader" className="sr-only">
            Working
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} id={`row-${row.id}`} role="row" className={row.isSum ? 'sum' : undefined}>
            <th scope="row" role="rowheader">
              {row.label}
            </th>
            {routes.map(({ id }) => (
              <td key={id} role="cell" className="figures" data-label={names[id].short}>
                <RowCell cell={row.cells[id]} isSum={row.isSum === true} />
              </td>
            ))}
            <td role="cell" className="working">
              <Working row={row} view={view} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
