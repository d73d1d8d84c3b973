import { addMonths } from '#lib/domain/add-months';
import type { Change } from '#lib/domain/change';
import { compareText } from '#lib/domain/compare-text';
import { addDays } from '#lib/plan/days';
import { type Item, pathOf } from '#lib/side-by-side/selection';

/** A dated change of a saved record. */
export interface News {
  readonly item: Item;
  readonly change: Change;
}

/** The changes of these records after a day, `YYYY-MM-DD`; newest first, those of one day by the path of their record. */
export const newsSince = (items: readonly Item[], since: string): News[] =>
  items
    .flatMap((item) => item.record.changes.map((change) => ({ item, change })))
    .filter(({ change }) => change.on > since)
    .sort((a, b) => compareText(b.change.on, a.change.on) || compareText(pathOf(a.item), pathOf(b.item)));

/** Whether the world changed, and not only our record of it. */
export const isOfTheWorld = ({ change }: News): boolean => change.is === 'event';

/** Three days from which on a visitor may ask for changes, counted back from a day, `YYYY-MM-DD`. */
export const lookBacks = (from: string) => [
  { words: 'week', on: addDays(from, -7) },
  { words: 'month', on: addMonths(from, -1) },
  { words: 'six months', on: addMonths(from, -6) },
];
