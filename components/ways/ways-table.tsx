import type { ReactNode } from 'react';
import { firmnessOf } from '#lib/domain/firmness';
import { deliveryLabels } from '#lib/format/labels';
import { formatMoney } from '#lib/format/money';
import { formatRange } from '#lib/format/range';
import type { Way } from '#lib/ways/way';
import { FirmnessMark } from '../credit/firmness-mark';
import { Figure } from '../ui/figure';
import { How } from '../ui/how';
import { NotFound } from '../ui/not-found';
import { type Column, Table } from '../ui/table';
import { WayName } from './way-name';

const columns: readonly Column<Way>[] = [
  { title: 'Way', className: 'w-[28%]', cell: (way) => <WayName way={way} /> },
  {
    title: 'In all',
    className: 'w-[20%]',
    cell: ({ total, told }) => total && <Figure value={formatMoney(total)} size="sm" how={told} />,
  },
  {
    title: 'Length',
    className: 'lg:w-24',
    cell: ({ months }) => (months ? `${formatRange(months)} months` : <NotFound />),
  },
  {
    title: 'Where',
    cell: ({ degree: { delivery } }) => (delivery ? deliveryLabels[delivery.is] : <NotFound />),
  },
  {
    title: 'What the sum is, and how firm',
    label: 'How firm',
    className: 'w-[28%]',
    cell: ({ pathway, notes }) => (
      <>
        {pathway ? <FirmnessMark firmness={firmnessOf(pathway)} /> : 'Straight'}
        {notes.map((note) => (
          <How key={note}>{note}</How>
        ))}
      </>
    ),
  },
];

const keyOf = ({ pathway, degree }: Way): string => `${pathway?.program.slug ?? ''} ${degree.slug}`;

/** Ways to a degree under each other, in one currency. */
export function WaysTable({ ways, label, caption }: { ways: readonly Way[]; label: string; caption: ReactNode }) {
  return <Table cards label={`Table: ${label}`} caption={caption} columns={columns} rows={ways} keyOf={keyOf} />;
}
