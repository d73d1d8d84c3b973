import { lowerFirst } from '#lib/format/text';
import type { SheetFigure } from '#lib/sheet/figures';
import type { Sheet } from '#lib/sheet/sheet';
import { NamedSources } from '../source/named-sources';
import { type Column, Table } from '../ui/table';

const columns: readonly Column<SheetFigure>[] = [
  { title: 'Figure', className: 'w-[24%]', cell: ({ label }) => label },
  { title: 'Is', className: 'w-[16%]', cell: ({ words }) => words },
  {
    title: 'As of',
    cell: ({ asOf, sources }) => (
      <>
        {asOf}
        {sources.length > 0 && (
          <span className="text-ink-2">
            {' '}
            (<NamedSources sources={sources} />)
          </span>
        )}
      </>
    ),
  },
];

/** What the sums rest on, each with its year and who says it, and what they lack. */
export function FigureTable({ sheet: { figures, missing } }: { sheet: Sheet }) {
  return (
    <Table
      cards
      label="Table: the figures behind the sums"
      caption={
        missing.length > 0
          ? `Not known, and asked below: ${missing.map(({ label }) => lowerFirst(label)).join('; ')}.`
          : 'Every figure that the sums need is known.'
      }
      columns={columns}
      rows={figures}
      keyOf={({ name }) => name}
    />
  );
}
