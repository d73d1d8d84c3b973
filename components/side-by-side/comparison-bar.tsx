import { plural } from '#lib/format/plural';
import type { Ask } from '#lib/letter/ask';
import type { SideBySide as Table } from '#lib/side-by-side/side-by-side';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { DataLinks } from '../layout/data-links';

interface Props {
  table: Table;
  /** The canonical query of the comparison, with its leading `?`. */
  search: string;
  ask: Ask | undefined;
}

/** How many rows differ, and what else can be done with the comparison. */
export function ComparisonBar({ table, search, ask }: Props) {
  const { drawn, onlyDiffering, toggleSearch } = table;
  const { differing, count: rowCount } = drawn;
  const allDiffer = differing === rowCount;
  return (
    <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-8 border-t-2 border-ink pt-2 md:mb-3 md:pt-3 text-sm print:mb-1 print:border-0 print:pt-0">
      <p role="status">
        <b>
          {allDiffer
            ? 'Every row differs.'
            : `${differing} of ${plural(rowCount, 'row')} ${differing === 1 ? 'differs' : 'differ'}.`}
        </b>{' '}
        {!allDiffer && (
          <>
            <span className="print:hidden">
              {onlyDiffering ? 'Only those are shown.' : 'The others are marked “the same” or “unknown for all”.'}
            </span>
            <span className="hidden print:inline">Only those are printed.</span>
          </>
        )}
      </p>
      <ul className="flex flex-wrap items-baseline gap-x-6 print:hidden">
        {(onlyDiffering || !allDiffer) && (
          <li>
            <a id="which-rows" className="inline-block py-1" href={routes.compare(toggleSearch)} data-live="">
              {onlyDiffering ? 'All rows' : 'Only the rows that differ'}
            </a>
          </li>
        )}
        {ask && (
          <li>
            <a className="inline-block py-1" href={`#${partAnchor('ask')}`}>
              Ask in writing
            </a>
          </li>
        )}
        <li>
          <a className="inline-block py-1" href="#add">
            Add or change
          </a>
        </li>
        {ask?.matter.degree && (
          <li>
            <a
              className="inline-block py-1"
              href={routes.calculatorFor({ program: ask.matter.program.slug, degree: ask.matter.degree.slug })}
            >
              What it comes to, for me
            </a>
          </li>
        )}
        {ask?.matter.degree && (
          <li>
            <a
              className="inline-block py-1"
              href={routes.sheetFor({ program: ask.matter.program.slug, degree: ask.matter.degree.slug })}
            >
              Sheet<span className="sr-only"> to print</span>
            </a>
          </li>
        )}
        <li>
          <DataLinks path={routes.compare()} search={search} />
        </li>
      </ul>
    </div>
  );
}
