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

const listed = (figures: Sheet['missing']): string => figures.map(({ label }) => lowerFirst(label)).join('; ');

/** What the sums lack: what is asked for, and what of a closed program is not. */
function lacking({ missing, unasked }: Sheet): string {
  const said = [
    missing.length > 0 && `Not known, and asked below: ${listed(missing)}.`,
    unasked.length > 0 && `Not known, and of a closed program not asked: ${listed(unasked)}.`,
  ].filter(Boolean);
  return said.join(' ') || 'Every figure that the sums need is known.';
}

/** What the sums rest on, each with its year and who says it, and what they lack. */
export function FigureTable({ sheet }: { sheet: Sheet }) {
  return (
    <Table
      cards
      label="Table: the figures behind the sums"
      caption={lacking(sheet)}
      columns={columns}
      rows={sheet.figures}
      keyOf={({ name }) => name}
    />
  );
}
