import type { Catalog } from '#lib/domain/catalog';
import { compareText } from '#lib/domain/compare-text';
import { daySchema } from '#lib/domain/partial-date';
import { type Item, pathOf, readItems, toPair } from '#lib/side-by-side/selection';
import type { AddressParams } from '#lib/site/address-params';
import { AddressReader } from '#lib/site/address-reader';
import type { IgnoredValue } from '#lib/site/ignored-values';

/** How many records a shortlist holds at most. Their address is then about 2,200 characters long. */
export const mostSaved = 48;

/** What the visitor saved, all of it in the address: programs first, then degrees, each in the order given there. */
export interface Shortlist {
  readonly items: readonly Item[];
  /** The day after which a change is new, as `YYYY-MM-DD`. */
  readonly since?: string | undefined;
}

function readSince(reader: AddressReader): string | undefined {
  const since = reader.one('since');
  if (since === undefined || daySchema.safeParse(since).success) return since;
  reader.ignored.add('since', since, () => 'is not a day. Write it like 2026-06-01.');
  return undefined;
}

/**
 * Reads an address. Total: unknown, repeated and surplus records and a day that is none are left out and listed in
 * words, at most ten.
 */
export function parseShortlist(
  catalog: Catalog,
  params: AddressParams,
): { shortlist: Shortlist; ignored: readonly IgnoredValue[] } {
  const reader = new AddressReader(params);
  const items = readItems(reader, catalog, mostSaved, `is one too many: a shortlist holds ${mostSaved}.`);
  const since = readSince(reader);
  reader.reportOthers(new Set(['program', 'degree', 'since']));
  return { shortlist: { items, since }, ignored: reader.ignored.entries };
}

/** The canonical search of a shortlist with its leading `?`; empty when nothing is saved. */
export function shortlistToSearch({ items, since }: Shortlist): string {
  if (items.length === 0) return '';
  const pairs = items.map(toPair);
  return `?${new URLSearchParams(since ? [...pairs, ['since', since]] : pairs)}`;
}

/** The search of its feed: the records alone, in one order, so that one set of records has one feed. */
export const feedSearch = (items: readonly Item[]): string =>
  shortlistToSearch({ items: [...items].sort((a, b) => compareText(pathOf(a), pathOf(b))) });

/** The newest day on which any of these records was checked; nothing when there are none. */
export const newestCheck = (items: readonly Item[]): string | undefined =>
  items
    .map(({ record }) => record.lastVerified)
    .sort()
    .at(-1);
