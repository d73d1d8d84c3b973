import { formatMoney } from '#lib/format/money';
import { describeProvenance } from '#lib/format/provenance';
import type { PriceStrip, StripPrice } from '#lib/pages/price-strips';
import { DegreeName } from '../degree/degree-name';
import { ProgramLink } from '../program/program-link';
import { How } from '../ui/how';
import { type Column, Table } from '../ui/table';

type Row = StripPrice & { readonly row: string };

const columns: readonly Column<Row>[] = [
  {
    title: 'Program or degree',
    className: 'w-[45%]',
    cell: ({ record }) =>
      'pathways' in record ? (
        <>
          <ProgramLink program={record} className="inline-block py-0.5" />
          <How>{record.institution.name}</How>
        </>
      ) : (
        <DegreeName degree={record} />
      ),
  },
  { title: 'Row of the picture', label: 'Row', cell: ({ row }) => row },
  {
    title: 'Price',
    numeric: true,
    cell: ({ price }) => (
      <>
        {formatMoney(price.value)}
        <How>{describeProvenance(price)}</How>
      </>
    ),
  },
];

/** Every price of the picture, row by row, the lowest first. Its sources stand on the page of the record. */
export function PriceTable({ strips }: { strips: readonly PriceStrip[] }) {
  return (
    <Table
      cards
      label="Table: every price in the picture"
      caption={
        <>
          <b>Every price in the picture.</b> Its year stands below it, its source on the page of the record.
        </>
      }
      columns={columns}
      rows={strips.flatMap(({ title, prices }) => prices.map((price) => ({ ...price, row: title })))}
      keyOf={({ record }) => record.file}
    />
  );
}
