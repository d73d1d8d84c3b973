import type { Provenance } from '#lib/domain/fact';

type Priced = Pick<Provenance, 'basis'>;

/** Whom a price is for, where its `basis` begins with that: many degrees cost residents and others unlike sums. */
const people =
  /\b(?:for|from|domestic|home|local) [^,;:(]*\b(?:students?|residents?|citizens?|state|outside|everyone|Malaysians)\b[^,;:(]*|^(?:for [A-Z]\w+s|domestic students|home fee)\b/;

/** A sentence has no room for more letters than these; the table of prices says the whole. */
export const longestAudience = 36;

/** What says that a price leaves something out, or may be another for some. */
const gaps =
  /\b(?:without|not included|not in it|on top|extra|alone|only|upper bound|lowest|depends|provisional|not seen)\b/;

/** Those whom a price is for, in the words of its `basis`: "for residents of Illinois"; nothing when it is for all. */
export function audienceOf({ basis = '' }: Priced): string | undefined {
  const [clause = ''] = basis.split(';');
  return /\bthe same\b/.test(clause) ? undefined : people.exec(clause)?.[0].trim();
}

/** Whether what a price covers must be read beside it. */
export const hasGaps = ({ basis = '' }: Priced): boolean => gaps.test(basis);
