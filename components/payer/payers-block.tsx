import type { Payer } from '#lib/domain/catalog';
import type { PayerStep } from '#lib/domain/payer';
import { formatPayerCountry, payerStepLabels } from '#lib/format/payer';
import { generalPayers, payerCellInShort } from '#lib/pages/payers';
import { routes } from '#lib/site/routes';
import { NotFound } from '../ui/not-found';
import { RecordTable } from '../ui/record-table';

function ShortCell({ payer, step }: { payer: Payer; step: PayerStep }) {
  const cell = payerCellInShort(payer, step);
  if (!cell) return <NotFound />;
  const { words, amount, year } = cell;
  return (
    <>
      {`${words}; `}
      {amount && (
        <>
          <a href={routes.payers(payer.slug)}>{amount}</a>
          {'; '}
        </>
      )}
      {year}
    </>
  );
}

interface Props {
  /** All payers on record. */
  payers: readonly Payer[];
  /** ISO code of the country whose payers are shown. */
  country: string;
  /** What may be paid for: a column each. */
  steps?: readonly PayerStep[];
}

/** Who may pay in a country, in short; nothing where no payer of it is on record. */
export function PayersBlock({ payers, country, steps = ['program', 'degree'] }: Props) {
  const shown = generalPayers(payers, country, steps);
  if (shown.length === 0) return null;
  const name = formatPayerCountry(country);
  return (
    <>
      <RecordTable
        label={`Payers in short: ${name}`}
        caption={
          <>
            <b>{`${name}: who may pay.`}</b> General rules; plans of single employers are left out. An amount is the
            most that is paid.
          </>
        }
        columns={[
          {
            title: 'Payer',
            className: 'w-[34%]',
            cell: ({ slug, title }: Payer) => <a href={routes.payers(slug)}>{title}</a>,
          },
          ...steps.map((step) => ({
            title: payerStepLabels[step],
            cell: (payer: Payer) => <ShortCell payer={payer} step={step} />,
          })),
        ]}
        records={shown}
      />
      <p className="mt-4">
        <a className="font-semibold" href={routes.payers()}>
          Who pays for what: terms, sources, other countries
        </a>
      </p>
    </>
  );
}
