import type { Payer } from '#lib/domain/catalog';
import { payerSteps } from '#lib/domain/payer';
import { payerKindLabels, payerStepLabels } from '#lib/format/payer';
import { payerCell } from '#lib/pages/payers';
import type { Citations } from '#lib/site/citations';
import { How } from '../ui/how';
import { RecordTable } from '../ui/record-table';
import { PayerCell } from './payer-cell';

interface Props {
  country: string;
  payers: readonly Payer[];
  citations: Citations;
}

/** The payers of a country: what each pays at each step. */
export function PayerTable({ country, payers, citations }: Props) {
  return (
    <RecordTable
      label={`Payers: ${country}`}
      caption={
        <>
          <b>{`${country}: who pays for what.`}</b> Amounts and terms stand below the table.
        </>
      }
      columns={[
        {
          title: 'Payer',
          className: 'w-[22%]',
          cell: ({ slug, title, kind }: Payer) => (
            <>
              <a href={`#${slug}`}>{title}</a>
              <How>{payerKindLabels[kind]}</How>
            </>
          ),
        },
        ...payerSteps.map((step) => ({
          title: payerStepLabels[step],
          isKnown: (payer: Payer) => payerCell(payer, step).words !== undefined,
          cell: (payer: Payer) => <PayerCell payer={payer} step={step} citations={citations} />,
        })),
      ]}
      records={payers}
    />
  );
}
