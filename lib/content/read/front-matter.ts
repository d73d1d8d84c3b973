import { type Document, isCollection, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Span } from './source-text';

/** The way to a property: names of properties and positions in lists, the latter from 0. */
export type Path = readonly PropertyKey[];

const openingFence: Span = { start: 0, end: 3 };

interface Found {
  readonly key?: Node | undefined;
  readonly value?: Node | undefined;
}

const isPairNamed =
  (name: string) =>
  (pair: Pair<unknown, unknown>): boolean =>
    isScalar(pair.key) && String(pair.key.value) === name;

function step(node: Node | undefined, part: PropertyKey): Found | undefined {
  if (isMap(node)) {
    const pair = node.items.find(isPairNamed(String(part)));
    return pair && { key: pair.key as Node, value: (pair.value as Node | null) ?? undefined };
  }
  if (isSeq(node) && typeof part === 'number' && part in node.items) return { value: node.items[part] as Node };
  return undefined;
}

/** The front matter of one file: its plain data, and where each part of it stands in the file. */
export class FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  readonly #root: Node | undefined;
  readonly #start: number;

  /** `start` is the position of the YAML in its file. */
  constructor(document: Document, data: Record<string, unknown>, start: number) {
    this.data = data;
    this.#root = document.contents ?? undefined;
    this.#start = start;
  }

  has(path: Path): boolean {
    return this.#find(path) !== undefined;
  }

  /** The value as written: a word or a list on one line. Otherwise the name it stands under, or the nearest above. */
  locateValue(path: Path): Span {
    const found = this.#find(path);
    const value = found?.value;
    const short = isScalar(value) || (isCollection(value) && value.flow);
    if (short && value.range && value.range[1] > value.range[0]) return this.#span(value);
    return this.locateKey(path);
  }

  /** The name of a property, the first line of a list entry, or the nearest of these above when it is absent; at last the `---`. */
  locateKey(path: Path): Span {
    if (path.length === 0) return openingFence;
    const found = this.#find(path);
    if (found?.key) return this.#span(found.key);
    if (found?.value?.range) return this.#span(found.value);
    return this.locateKey(path.slice(0, -1));
  }

  #find(path: Path): Found | undefined {
    let found: Found | undefined = { value: this.#root };
    for (const part of path) found = found && step(found.value, part);
    return found;
  }

  #span(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start: this.#start + start, end: this.#start + end };
  }
}
