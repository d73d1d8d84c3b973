import type { Answer } from '#lib/answers/answer';
import { lowerFirst } from '#lib/format/text';
import { lettersOf } from './lettered';
import type { AskedRow, RowName } from './rows';

const isMissing = ({ state }: Answer): boolean => state === 'not-found';

/** What the sentences above the table may say: their source must stand in it. */
const spokenOf: readonly RowName[] = ['price', 'length', 'credit'];

/** Whether a row tells that something is closed or will be, which the sentences say as well. */
const tellsClosing = (answer: Answer): boolean =>
  answer.state === 'known' && answer.status !== undefined && answer.status.is !== 'open';

/** Whether a row has two answers to hold against each other, or the one there can be, or one that a sentence rests on. */
export function isDrawn({ name, answers }: AskedRow): boolean {
  const found = answers.filter((answer) => !isMissing(answer));
  const isSpokenOf = spokenOf.includes(name) || found.some(tellsClosing);
  return found.length >= Math.min(isSpokenOf ? 1 : 2, answers.length);
}

/** What is in no row, by whom it is missing for: "Not found for B: status; language." Nothing when all is drawn. */
export function sayMissing(rows: readonly AskedRow[], columns: readonly { readonly letter: string }[]): string[] {
  const labelsOf = new Map<string, string[]>();
  for (const { label, answers } of rows.filter((row) => !isDrawn(row))) {
    const letters = lettersOf(columns.filter((_, index) => answers[index] && isMissing(answers[index])));
    labelsOf.set(letters, [...(labelsOf.get(letters) ?? []), lowerFirst(label)]);
  }
  return [...labelsOf].map(([letters, labels]) => `Not found for ${letters}: ${labels.join('; ')}.`);
}
