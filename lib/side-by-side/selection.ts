import type { Catalog, Degree, Program } from '#lib/domain/catalog';
import { type AddressParams, textsOf } from '#lib/site/address-params';
import { type IgnoredValue, IgnoredValues } from '#lib/site/ignored-values';
import { nearMatches } from '#lib/suggest/near-slugs';

/** How many records stand side by side at most. */
export const mostItems = 4;

/** A chosen record. */
export type Item =
  | { readonly kind: 'program'; readonly record: Program }
  | { readonly kind: 'degree'; readonly record: Degree };

/** What the visitor chose: programs first, then degrees, each in the order of the address. */
export interface Selection {
  readonly items: readonly Item[];
  readonly onlyDiffering: boolean;
}

function unknownReason(kind: string, value: string, records: readonly { slug: string; title: string }[]): string {
  const near = nearMatches(value, records, 1)[0];
  return near ? `is no ${kind} on record. Did you mean ${near.title}?` : `is no ${kind} on record.`;
}

/**
 * Reads an address. Total: unknown, repeated and surplus records are left out and listed in words, at most ten.
 */
export function parseSelection(
  catalog: Catalog,
  params: AddressParams,
): { selection: Selection; ignored: IgnoredValue[] } {
  const ignored = new IgnoredValues();
  const items: Item[] = [];
  const add = (name: Item['kind'], value: string, item: Item | undefined, reason: () => string): void => {
    if (!item) ignored.add(name, value, reason);
    else if (items.some(({ kind, record }) => kind === item.kind && record.slug === item.record.slug))
      ignored.add(name, value, () => 'is chosen already.');
    else if (items.length >= mostItems)
      ignored.add(name, value, () => `is one too many: ${mostItems} fit side by side.`);
    else items.push(item);
  };
  for (const value of textsOf(params, 'program')) {
    const record = catalog.programs.find(({ slug }) => slug === value);
    add('program', value, record && { kind: 'program', record }, () =>
      unknownReason('program', value, catalog.programs),
    );
  }
  for (const value of textsOf(params, 'degree')) {
    const record = catalog.degrees.find(({ slug }) => slug === value);
    add('degree', value, record && { kind: 'degree', record }, () => unknownReason('degree', value, catalog.degrees));
  }
  const rows = textsOf(params, 'rows').at(-1);
  if (rows !== undefined && rows !== 'differing') ignored.add('rows', rows, () => 'can only be “differing”.');
  for (const name of Object.keys(params)) {
    const value = textsOf(params, name).at(-1);
    if (!['program', 'degree', 'rows'].includes(name) && value !== undefined)
      ignored.add(name, value, () => 'is not part of this page.');
  }
  return { selection: { items, onlyDiffering: rows === 'differing' }, ignored: ignored.entries };
}

/** The canonical search of a selection with its leading `?`; empty when nothing is chosen. */
export function selectionToSearch({ items, onlyDiffering }: Selection): string {
  if (items.length === 0) return '';
  const pairs = items.map(({ kind, record }): [string, string] => [kind, record.slug]);
  return `?${new URLSearchParams(onlyDiffering ? [...pairs, ['rows', 'differing']] : pairs)}`;
}
