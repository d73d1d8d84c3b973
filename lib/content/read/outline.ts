import { isCollection, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Span } from './source-text';

/** Where a value of front matter stands in its file and what lies within it: plain data, so that it can be kept. */
export interface Outline {
  /** Where its first and its last character stand; absent for a value that nothing was written for. */
  readonly at?: readonly [start: number, end: number];
  /** Whether it is written in one place: a word, or a list on one line. */
  readonly short?: true;
  readonly properties?: Readonly<Record<string, { readonly name: readonly [number, number]; readonly value?: Outline }>>;
  readonly entries?: readonly Outline[];
}

type Range = readonly [number, number];

/** The outline of a value that the YAML parser read; `start` is the position of the YAML in its file. */
export function outlineOf(node: Node | null | undefined, start: number): Outline {
  const place = (range: readonly number[]): Range => [start + (range[0] ?? 0), start + (range[1] ?? 0)];
  const own = {
    ...(node?.range ? { at: place(node.range) } : {}),
    ...(isScalar(node) || (isCollection(node) && node.flow) ? { short: true as const } : {}),
  };
  if (isMap<Node, Node | null>(node)) {
    const named = node.items.filter(({ key }) => isScalar(key)).toReversed();
    const properties = named.map(({ key, value }) => {
      const name = place(key.range ?? []);
      const found = { name, ...(value ? { value: outlineOf(value, start) } : {}) };
      return [String((key as { value?: unknown }).value), found] as const;
    });
    return { ...own, properties: Object.fromEntries(properties) };
  }
  return isSeq<Node>(node) ? { ...own, entries: node.items.map((entry) => outlineOf(entry, start)) } : own;
}

export const toSpan = ([start, end]: Range): Span => ({ start, end });
