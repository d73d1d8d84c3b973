import { isCollection, isMap, isScalar, isSeq, type Node } from 'yaml';

/** From the first character to the one after the last, in the file. */
export type Range = readonly [start: number, end: number];

/** A property: its name, where the name stands, and its value if anything was written for it. */
type OutlinedProperty = readonly [name: string, at: Range, value?: Outline];

/**
 * Where a value of front matter stands in its file and what lies within it: short lists, for they are kept for every
 * file. `short` is 1 for what is written in one place: a word, or a list on one line. An empty range is nowhere.
 */
export type Outline = readonly [
  start: number,
  end: number,
  short: 0 | 1,
  properties?: readonly OutlinedProperty[] | 0,
  entries?: readonly Outline[],
];

/** The outline of a value that the YAML parser read; `start` is the position of the YAML in its file. */
export function outlineOf(node: Node | null | undefined, start: number): Outline {
  const place = (range: readonly number[] = []): Range => [start + (range[0] ?? 0), start + (range[1] ?? 0)];
  const at: Range = node?.range ? place(node.range) : [0, 0];
  const own = [...at, isScalar(node) || (isCollection(node) && node.flow) ? 1 : 0] as const;
  if (isMap<Node, Node | null>(node)) {
    const properties = node.items.flatMap(({ key, value }): OutlinedProperty[] => {
      if (!isScalar(key)) return [];
      const named = [String(key.value), place(key.range ?? [])] as const;
      return [value ? [...named, outlineOf(value, start)] : named];
    });
    return [...own, properties];
  }
  return isSeq<Node>(node) ? [...own, 0, node.items.map((entry) => outlineOf(entry, start))] : own;
}
