import type { Answer } from '#lib/answers/answer';
import { lettersOf } from './lettered';

interface Asked {
  readonly label: string;
  readonly answers: readonly Answer[];
}

const isMissing = ({ state }: Answer): boolean => state === 'not-found';

/** Whether a row has two answers to hold against each other, or the one there can be. */
export const isDrawn = ({ answers }: Asked): boolean =>
  answers.filter((answer) => !isMissing(answer)).length >= Math.min(2, answers.length);

/** What is in no row, by whom it is missing for: "Not found for B: status; language." Nothing when all is drawn. */
export function sayMissing(rows: readonly Asked[], columns: readonly { readonly letter: string }[]): string[] {
  const labelsOf = new Map<string, string[]>();
  for (const { label, answers } of rows.filter((row) => !isDrawn(row))) {
    const letters = lettersOf(columns.filter((_, index) => answers[index] && isMissing(answers[index])));
    labelsOf.set(letters, [...(labelsOf.get(letters) ?? []), label.charAt(0).toLowerCase() + label.slice(1)]);
  }
  return [...labelsOf].map(([letters, labels]) => `Not found for ${letters}: ${labels.join('; ')}.`);
}
