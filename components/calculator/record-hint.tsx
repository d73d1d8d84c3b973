import type { ReactNode } from 'react';
import { type BoxName, defaults } from '#lib/calculator/boxes';

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
  'program-help': 'A part such as 50%, or an amount such as 500. A bare number up to 100 is percent; $80 is money.',
  'degree-help': 'The cap for each calendar year.',
  pay: 'After tax, what you would lose in a month on campus. Leave it empty if nothing.',
  again: 'Counted in the high sum.',
  unit: 'The rate for the intake you mean.',
};

/** What a box means, and what the record has for it, and why a figure there would change nothing. */
export function RecordHint({
  name,
  record,
  idle,
}: {
  name: BoxName;
  record: string | undefined;
  idle?: string | undefined;
}) {
  const meaning = meanings[name];
  if (name === 'again' || name === 'years' || name === 'rate')
    return (
      <>
        {meaning} <Ours>{defaults[name]}</Ours>
      </>
    );
  if (!record) return meaning;
  return (
    <>
      {meaning} Record: <b className="text-ink">{record}</b>. {idle}
    </>
  );
}
