import type { Catalog, Degree, Program } from '#lib/domain/catalog';
import type { AddressParams } from '#lib/site/address-params';
import { AddressReader } from '#lib/site/address-reader';
import type { IgnoredValue } from '#lib/site/ignored-values';
import { routes } from '#lib/site/routes';
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

/** The one program and the one degree of a selection; nothing for any other. */
export function pairOf({ items }: Selection): { program: Program; degree: Degree } | undefined {
  const [first, second] = items;
  if (items.length !== 2 || first?.kind !== 'program' || second?.kind !== 'degree') return undefined;
  return { program: first.record, degree: second.record };
}

/** The program and the degree of a selection of these two; of more every program with every degree that a source links it to. */
export function linkedPairs(selection: Selection): { program: Program; degree: Degree }[] {
  const pair = pairOf(selection);
  if (pair) return [pair];
  return selection.items.flatMap((from) =>
    selection.items.flatMap((to) =>
      from.kind === 'program' &&
      to.kind === 'degree' &&
      from.record.pathways.some(({ degree }) => degree.slug === to.record.slug)
        ? [{ program: from.record, degree: to.record }]
        : [],
    ),
  );
}

const listItems = ({ programs, degrees }: Catalog): Item[] => [
  ...programs.map((record): Item => ({ kind: 'program', record })),
  ...degrees.map((record): Item => ({ kind: 'degree', record })),
];

/** By the name it has, or one it had: an address that was kept still names it. */
const isCalled = ({ slug, formerSlugs }: Item['record'], name: string): boolean =>
  slug === name || formerSlugs.includes(name);

function explainUnknown(kind: Item['kind'], value: string, all: readonly Item[]): string {
  const records = all.filter((item) => item.kind === kind).map(({ record }) => record);
  const near = nearMatches(value, records, 1)[0];
  return near ? `is no ${kind} on record. Did you mean ${near.title}?` : `is no ${kind} on record.`;
}

/**
 * The programs, then the degrees that an address names, each in its order. Unknown, repeated and surplus ones are left
 * out and reported.
 *
 * @param most how many are taken
 * @param surplus why one more is not: `is one too many: 4 fit side by side.`
 */
export function readItems(reader: AddressReader, catalog: Catalog, most: number, surplus: string): Item[] {
  const { ignored } = reader;
  const all = listItems(catalog);
  const items: Item[] = [];
  for (const kind of ['program', 'degree'] as const) {
    for (const value of reader.all(kind)) {
      const item = all.find((one) => one.kind === kind && isCalled(one.record, value));
      if (!item) ignored.add(kind, value, () => explainUnknown(kind, value, all));
      else if (items.includes(item)) ignored.add(kind, value, () => 'is chosen already.');
      else if (items.length >= most) ignored.add(kind, value, () => surplus);
      else items.push(item);
    }
  }
  return items;
}

/**
 * Reads an address. Total: unknown, repeated and surplus records are left out and listed in words, at most ten.
 */
export function parseSelection(
  catalog: Catalog,
  params: AddressParams,
): { selection: Selection; ignored: IgnoredValue[] } {
  const reader = new AddressReader(params);
  const { ignored } = reader;
  const items = readItems(reader, catalog, mostItems, `is one too many: ${mostItems} fit side by side.`);
  const rows = reader.one('rows');
  if (rows !== undefined && rows !== 'differing') ignored.add('rows', rows, () => 'can only be “differing”.');
  reader.reportOthers(new Set(['program', 'degree', 'rows']));
  return { selection: { items, onlyDiffering: rows === 'differing' }, ignored: ignored.entries };
}

/** The record's own page. */
export const pathOf = ({ kind, record }: Item): string =>
  kind === 'program' ? routes.program(record.slug) : routes.degree(record.slug);

/** A record as a parameter of an address and its value. */
export const toPair = ({ kind, record }: Item): [string, string] => [kind, record.slug];

/** The canonical search of a selection with its leading `?`; empty when nothing is chosen. */
export function selectionToSearch({ items, onlyDiffering }: Selection): string {
  if (items.length === 0) return '';
  const pairs = items.map(toPair);
  return `?${new URLSearchParams(onlyDiffering ? [...pairs, ['rows', 'differing']] : pairs)}`;
}
