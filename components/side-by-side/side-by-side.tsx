import type { ReactNode } from 'react';
import { plural } from '#lib/format/plural';
import type { SideBySide as Table } from '#lib/side-by-side/side-by-side';
import { numberSources } from '#lib/site/citations';
import { routes } from '#lib/site/routes';
import { DataLinks } from '../layout/data-links';
import { SourceList } from '../source/source-list';
import { Section } from '../ui/section';
import { SideTable } from './side-table';

/** How many stand side by side, in words. */
const countWords: Record<number, string> = { 3: 'Three', 4: 'Four' };

interface Props {
  table: Table;
  /** The canonical query of the comparison, with its leading `?`. */
  search: string;
  ignored: ReactNode;
  /** The picker. */
  children: ReactNode;
}

/** The picker when little is chosen; otherwise the table, what differs, and the picker below it. */
export function SideBySide({ table, search, ignored, children }: Props) {
  const { columns, differing, rowCount, onlyDiffering, toggleSearch } = table;
  if (columns.length < 2) {
    return (
      <>
        <div className="title stack">
          <h1>Put programs and degrees side by side</h1>
          <p className="deck">
            {columns[0]
              ? `${columns[0].title} is chosen. Choose one more, or up to three.`
              : 'Choose two to four. A program and the degree it counts toward can stand beside each other.'}
          </p>
          {ignored}
        </div>
        {children}
        <p className="mt-s5">
          Or read{' '}
          <a href={routes.micromastersOrMasters()}>MicroMasters and traditional master’s degrees, factor by factor</a>.
        </p>
      </>
    );
  }
  const citations = numberSources(table.sources);
  return (
    <>
      <div className="title stack">
        <h1>
          {columns.length === 2
            ? columns.map(({ title }) => title).join(' or ')
            : `${countWords[columns.length]} side by side`}
        </h1>
        {ignored}
      </div>
      <div className="bar-actions">
        <p role="status">
          <b>
            {differing} of {plural(rowCount, 'row')} {differing === 1 ? 'differs' : 'differ'}.
          </b>{' '}
          {onlyDiffering ? 'Only those are shown.' : 'The others are marked “the same” or “unknown for all”.'}
        </p>
        <ul>
          <li>
            <a href={routes.compare(toggleSearch)} data-live="">
              {onlyDiffering ? 'All rows' : 'Only the rows that differ'}
            </a>
          </li>
          <li>
            <a href="#add">Add or change</a>
          </li>
          <li>
            <DataLinks path={routes.compare()} search={search} />
          </li>
        </ul>
      </div>
      <SideTable table={table} citations={citations} />
      <Section id="add" title="Add or change">
        {columns.length < 4 ? children : <p>Four is the most that fit. Remove one to add another.</p>}
      </Section>
      <Section id="sources" title="Sources" hint="Numbered as in the table.">
        <SourceList citations={citations} />
      </Section>
    </>
  );
}
