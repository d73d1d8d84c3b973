import type { Payer } from '#lib/domain/catalog';
import { anyCountry } from '#lib/domain/country';
import type { PayerStep } from '#lib/domain/payer';
import { formatPayerCountry, payerStepLabels } from '#lib/format/payer';
import { plural } from '#lib/format/plural';
import { generalPayers, payerCellInShort } from '#lib/pages/payers';
import { routes } from '#lib/site/routes';
import { Fold } from '../ui/fold';
import { FoldList } from '../ui/fold-list';
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

/** Who may pay in a country, in short; nothing where nobody on record does. */
export function PayersBlock({ payers, country, steps = ['program', 'degree'] }: Props) {
  const shown = generalPayers(payers, country, steps);
  if (shown.length === 0) return null;
  const hasOwn = shown.some((payer) => payer.country === country);
  const name = formatPayerCountry(hasOwn ? country : anyCountry);
  return (
    <>
      <FoldList>
        <Fold title={`${plural(shown.length, 'payer')}, in short`}>
          <p className="mb-3 max-w-measure text-sm">
            {!hasOwn && `No payer of ${formatPayerCountry(country)} is on record. `}General rules ({name}); plans of
            single employers are left out. An amount is the most that is paid.
          </p>
          <RecordTable
            label={`Payers in short: ${name}`}
            caption={<span className="sr-only">{name}: who may pay</span>}
            columns={[
              {
                title: 'Payer',
                className: 'w-[34%]',
                cell: ({ slug, title }: Payer) => <a href={routes.payers(slug)}>{title}</a>,
              },
              ...steps.map((step) => ({
                title: payerStepLabels[step],
                isKnown: (payer: Payer) => payerCellInShort(payer, step) !== undefined,
                cell: (payer: Payer) => <ShortCell payer={payer} step={step} />,
              })),
            ]}
            records={shown}
          />
        </Fold>
      </FoldList>
      <p className="mt-2">
        <a className="inline-block py-1 font-semibold" href={routes.payers()}>
          All payers and countries
        </a>
      </p>
    </>
  );
}
