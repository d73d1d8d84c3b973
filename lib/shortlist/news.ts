import type { Change } from '#lib/domain/change';
import { compareText } from '#lib/domain/compare-text';
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
