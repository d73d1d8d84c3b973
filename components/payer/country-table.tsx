import { payerSteps } from '#lib/domain/payer';
import { payerStepLabels } from '#lib/format/payer';
import { type CountryOfPayers, payersSay } from '#lib/pages/payers';
import { partAnchor } from '#lib/site/part-anchor';
import { NotFound } from '../ui/not-found';
import { Table } from '../ui/table';

/** Where one lives, and how many payers there pay for which step; each name leads to them. */
export function CountryTable({ countries }: { countries: readonly CountryOfPayers[] }) {
  return (
    <Table
      cards
      label="Table: who pays, by country"
      caption={
        <>
          <b>Who may pay for which step, where you live</b> What single employers pay their own staff is not counted.
        </>
      }
      columns={[
        {
          title: 'Country',
          className: 'w-[22%]',
          cell: ({ code, country }: CountryOfPayers) => <a href={`#${partAnchor(code.toLowerCase())}`}>{country}</a>,
        },
        ...payerSteps.map((step) => ({
          title: payerStepLabels[step],
          isKnown: ({ payers }: CountryOfPayers) => payersSay(payers, step) !== undefined,
          cell: ({ payers }: CountryOfPayers) => payersSay(payers, step) ?? <NotFound />,
        })),
      ]}
      rows={countries}
      keyOf={({ code }) => code}
    />
  );
}
