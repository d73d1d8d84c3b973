import type { Institution } from '#lib/domain/catalog';
import { compareText } from '#lib/domain/compare-text';
import type { Item } from '#lib/side-by-side/selection';
import { type Wait, waitsOf } from './waits';

/** One kind of figure that one university can give, and the saved records that wait for it. */
export interface OpenQuestion {
  readonly university: Institution;
  readonly figure: Wait['figure'];
  readonly waiting: readonly { readonly item: Item; readonly wait: Wait }[];
  /** How many records wait for it; a record that waits for it twice counts once. */
  readonly count: number;
}

/** Of figures that as many wait for: whether it counts at all decides before what it costs. */
const order: readonly Wait['figure'][] = ['credit', 'price', 'tuition'];

const countRecords = (waiting: OpenQuestion['waiting']): number => new Set(waiting.map(({ item }) => item)).size;

/**
 * What to ask, the first question first: the figure that most of the saved records wait for. Questions are grouped by
 * university, since one letter asks one university; of equal ones credit comes before price and price before tuition,
 * then universities by name.
 */
export function rankQuestions(items: readonly Item[]): OpenQuestion[] {
  const waiting = items.flatMap((item) => waitsOf(item, items).map((wait) => ({ item, wait })));
  const keyOf = ({ wait }: (typeof waiting)[number]): string => `${wait.figure} ${wait.university.slug}`;
  return [...new Map(waiting.map((one) => [keyOf(one), one.wait]))]
    .map(([key, { university, figure }]): OpenQuestion => {
      const own = waiting.filter((one) => keyOf(one) === key);
      return { university, figure, waiting: own, count: countRecords(own) };
    })
    .sort(
      (a, b) =>
        b.count - a.count ||
        order.indexOf(a.figure) - order.indexOf(b.figure) ||
        compareText(a.university.short, b.university.short),
    );
}
