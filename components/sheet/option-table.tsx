import type { SheetOption } from '#lib/sheet/options';
import type { Sheet } from '#lib/sheet/sheet';
import { Closings } from '../decide/closings';
import { NamedSources } from '../source/named-sources';
import { How } from '../ui/how';
import { type Column, Table } from '../ui/table';

function Said({ said: { text, sources } }: { said: SheetOption['holds'] }) {
  return (
    <>
      {text}
      {sources.length > 0 && (
        <span className="text-ink-2">
          {' '}
          (<NamedSources sources={sources} />)
        </span>
      )}
    </>
  );
}

const columns: readonly Column<SheetOption>[] = [
  {
    title: 'Option',
    className: 'w-[18%]',
    cell: ({ title, whose }) => (
      <>
        {title}
        {whose && <How>{whose}</How>}
      </>
    ),
  },
  {
    title: 'It costs and takes',
    label: 'Costs, takes',
    className: 'w-[28%]',
    cell: ({ costs, takes }) => (
      <>
        <Said said={costs} />
        {takes && <How>{takes}</How>}
      </>
    ),
  },
  { title: 'You then hold', cell: ({ holds }) => <Said said={holds} /> },
  { title: 'You may lose', cell: ({ lose }) => <Said said={lose} /> },
];

/** What one can do, from nothing to the degree, with what each costs, holds and risks. */
export function OptionTable({ sheet: { options, closings, pay, risks } }: { sheet: Sheet }) {
  return (
    <>
      <Table
        cards
        label="Table: the options"
        caption="Sums are of the figures below; “and” names what is left out."
        columns={columns}
        rows={options}
        keyOf={({ id }) => id}
      />
      <p className="mt-2 text-xs text-ink-2">
        <Closings of={closings} /> {pay && <Said said={pay} />} {risks && <Said said={risks} />}
      </p>
    </>
  );
}
