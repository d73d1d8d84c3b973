import type { ReactNode } from 'react';
import { type BoxName, defaults } from '#lib/calculator/boxes';
import type { Figure } from '#lib/calculator/figure';
import { inMoney, inMonths, inPercent } from '#lib/calculator/own';
import { formatYear } from '#lib/format/date';

/** What we take where nothing is entered and nothing is on record. */
export function Ours({ children }: { children: ReactNode }) {
  return (
    <>
      Ours: <b className="text-ink">{children}</b>.
    </>
  );
}

const meanings: Partial<Record<BoxName, string>> = {
  left: 'The whole bill for what is left of the degree.',
  hours: 'One course at a time.',
  'program-help': 'Asked apart: plans that pay degrees often do not pay programs.',
  'degree-help': 'For each calendar year.',
  pay: 'What you would lose in a month on campus. Leave it empty if nothing.',
  again: 'Counted in the high sum.',
  unit: 'The rate for the intake you mean.',
};

/** A figure of the record in a word or two, with its year. */
function recordInWords({ record, name, currency, words }: Figure): string | undefined {
  if (!record) return undefined;
  const format = name === 'share' ? inPercent : name.endsWith('Months') ? inMonths : inMoney(currency ?? 'USD');
  return `${words ?? format(record.value)}, ${formatYear(record.asOf)}`;
}

/** What a box means, and what the record has for it. */
export function RecordHint({ name, figure }: { name: BoxName; figure: Figure | undefined }) {
  const meaning = meanings[name];
  if (name === 'again')
    return (
      <>
        {meaning} <Ours>{defaults.again}</Ours>
      </>
    );
  if (!figure) return meaning;
  const told = recordInWords(figure);
  return (
    <>
      {meaning} Record: <b className="text-ink">{told ?? 'not found'}</b>.
    </>
  );
}
