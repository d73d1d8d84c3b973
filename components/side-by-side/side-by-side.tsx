import type { ReactNode } from 'react';
import type { LeastWays } from '#lib/decide/least';
import { plural } from '#lib/format/plural';
import type { Ask } from '#lib/letter/ask';
import type { SideBySide as Table } from '#lib/side-by-side/side-by-side';
import { numberSources } from '#lib/site/citations';
import { siteUrl } from '#lib/site/config';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import type { WholeWay } from '#lib/whole-way/whole-way';
import { LeastFold } from '../decide/least-fold';
import { AskInWriting } from '../letter/ask-in-writing';
import { SourceList } from '../source/source-list';
import { Fold } from '../ui/fold';
import { PageTitle } from '../ui/page-title';
import { RuledList } from '../ui/ruled-list';
import { Section } from '../ui/section';
import { ChooseFirst } from './choose-first';
import { ColumnKey } from './column-key';
import { ComparisonBar } from './comparison-bar';
import { SideTable } from './side-table';
import { SideWays } from './side-ways';
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
  /** From each program to each degree that it is linked to, or to the one degree beside it. */
  ways: readonly WholeWay[];
  /** The two ways that ask for less, where a program and a degree are compared. */
  least: LeastWays;
  /** The picker. */
  children: ReactNode;
}

/** The picker when little is chosen; otherwise the table, what differs, and the picker below it. */
export function SideBySide({ table, search, ignored, ask, ways, least, children }: Props) {
  const { columns, summary, verdict, missing } = table;
  const isMixed = new Set(columns.map(({ kind }) => kind)).size > 1;
  if (columns.length < 2) {
    return (
      <ChooseFirst chosen={columns[0]} ignored={ignored}>
        {children}
      </ChooseFirst>
    );
  }
  const citations = numberSources([...table.sources, ...ways.flatMap(({ sources }) => sources)]);
  return (
    <>
      <PageTitle title={`${countWords[columns.length]} side by side`}>
        <ColumnKey columns={columns} />
        <p id="summary" className="mt-4 max-w-184 md:text-lg/snug print:mt-0 print:max-w-none">
          {verdict}
        </p>
        {ignored}
      </PageTitle>
      {summary.join(' ') !== verdict && (
        <div className="-mt-3 print:hidden lg:mb-6">
          <Fold title="The differences that matter, in sentences" isOpenWhenWide>
            <RuledList>
              {summary.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </RuledList>
          </Fold>
        </div>
      )}
      <SideWays ways={ways} columns={columns} citations={citations} />
      <ComparisonBar table={table} search={search} ask={ask} />
      <SideTable table={table} citations={citations} />
      {missing.length > 0 && <p className="mt-3 max-w-184 text-sm text-ink-2">{missing.join(' ')}</p>}
      {isMixed && <LeastFold least={least} />}
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
        <Fold title={plural(citations.entries.length, 'source')} isOpenWhenWide>
          <SourceList citations={citations} />
        </Fold>
        <p className="hidden text-xs print:block">{`With titles and addresses: ${siteUrl}${routes.compare(search)}`}</p>
      </Section>
    </>
  );
}
