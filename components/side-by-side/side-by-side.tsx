import type { ReactNode } from 'react';
import { plural } from '#lib/format/plural';
import type { Ask } from '#lib/letter/ask';
import type { SideBySide as Table } from '#lib/side-by-side/side-by-side';
import { numberSources } from '#lib/site/citations';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import type { WholeWay } from '#lib/whole-way/whole-way';
import { DataLinks } from '../layout/data-links';
import { AskInWriting } from '../letter/ask-in-writing';
import { SourceList } from '../source/source-list';
import { PageTitle } from '../ui/page-title';
import { Section } from '../ui/section';
import { aboutWay } from '../whole-way/whole-way-section';
import { WholeWayStrip } from '../whole-way/whole-way-strip';
import { ColumnKey } from './column-key';
import { SideTable } from './side-table';
import './side-by-side.css';

/** How many stand side by side, in words. */
const countWords: Record<number, string> = { 2: 'Two', 3: 'Three', 4: 'Four' };

interface Props {
  table: Table;
  /** The canonical query of the comparison, with its leading `?`. */
  search: string;
  ignored: ReactNode;
  /** The letter about the program and the degree, when these two are compared. */
  ask: Ask | undefined;
  /** From the program to the degree, when these two are compared. */
  way?: WholeWay | undefined;
  /** The picker. */
  children: ReactNode;
}

/** The picker when little is chosen; otherwise the table, what differs, and the picker below it. */
export function SideBySide({ table, search, ignored, ask, way, children }: Props) {
  const { columns, summary, differing, rowCount, onlyDiffering, toggleSearch } = table;
  if (columns.length < 2) {
    return (
      <>
        <PageTitle
          title="Put programs and degrees side by side"
          deck={
            columns[0]
              ? `${columns[0].title} is chosen. Choose one more, or up to three.`
              : 'Choose two to four. A program and the degree it counts toward can stand beside each other.'
          }
        >
          {ignored}
        </PageTitle>
        {children}
        <p className="mt-6">
          Or read{' '}
          <a href={routes.micromastersOrMasters()}>MicroMasters and traditional master’s degrees, factor by factor</a>.
        </p>
      </>
    );
  }
  const citations = numberSources([...table.sources, ...(way?.sources ?? [])]);
  const allDiffer = differing === rowCount;
  return (
    <>
      <PageTitle title={`${countWords[columns.length]} side by side`}>
        <ColumnKey columns={columns} />
        <p id="summary" className="mt-4 max-w-184 md:text-lg/snug print:mt-0 print:max-w-none">
          {summary.join(' ')}
        </p>
        {ignored}
      </PageTitle>
      {way && (
        <div className="mb-8 print:hidden">
          <Section id={partAnchor('way')} title="The whole way" hint={aboutWay(way)}>
            <WholeWayStrip way={way} citations={citations} />
          </Section>
        </div>
      )}
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-8 border-t-2 border-ink pt-3 text-sm print:mb-1 print:border-0 print:pt-0">
        <p role="status">
          <b>
            {allDiffer
              ? 'Every row differs.'
              : `${differing} of ${plural(rowCount, 'row')} ${differing === 1 ? 'differs' : 'differ'}.`}
          </b>{' '}
          {!allDiffer &&
            (onlyDiffering ? 'Only those are shown.' : 'The others are marked “the same” or “unknown for all”.')}
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
          <li>
            <DataLinks path={routes.compare()} search={search} />
          </li>
        </ul>
      </div>
      <SideTable table={table} citations={citations} />
      <div className="print:hidden">
        {ask && (
          <Section id={partAnchor('ask')} title="Ask in writing">
            <AskInWriting ask={ask} />
          </Section>
        )}
        <Section id="add" title="Add or change">
          {columns.length < 4 ? children : <p>Four is the most that fit. Remove one to add another.</p>}
        </Section>
      </div>
      <Section id="sources" title="Sources" hint="Numbered as in the table.">
        <SourceList citations={citations} />
      </Section>
    </>
  );
}
