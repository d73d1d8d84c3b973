import type { Fact } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { isClosed } from '#lib/domain/status';
import { formatList } from '#lib/format/list';
import type { Item } from './selection';

/** A record with the letter of its column, by which sentences and small screens name it. */
export interface Lettered {
  readonly letter: string;
  readonly item: Item;
}

/** Gives the columns their letters, A to D. */
export const letterItems = (items: readonly Item[]): Lettered[] =>
  items.map((item, index) => ({ letter: 'ABCD'.charAt(index), item }));

/** Whether programs and degrees stand beside each other: two things that differ in what one holds at the end. */
export const isMixed = (items: readonly Item[]): boolean => new Set(items.map(({ kind }) => kind)).size > 1;

/** Whether one can still begin it, as far as is known. What is closed is no choice, so it is never the cheaper or shorter one. */
export const canBegin = ({ item }: Lettered): boolean => item.kind === 'degree' || !isClosed(item.record);

/** The price of the whole; what is left of a degree after a program is never that. */
export const wholePrice = ({ kind, record }: Item): Fact<MoneyRange> =>
  kind === 'program' ? record.price : record.tuition;

/** "A", "A and B", "A, B, and C": some columns by their letters. */
export const lettersOf = (columns: readonly { readonly letter: string }[]): string =>
  formatList(columns.map(({ letter }) => letter));

/** "B", "A or B": whose figure is missing. Other columns may stand beside these, so letters say which. */
export const anyOf = (missing: readonly Lettered[]): string => lettersOf(missing).replace(/ and (?=\w$)/, ' or ');
