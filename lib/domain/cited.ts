import type { AuthoredKnown, AuthoredUnknown, Known, NotApplicable, Unknown } from './fact';
import type { Source } from './source';

/** What a schema gives, with every list of source names replaced by the sources, and every figure by a fact. */
export type Cited<T> =
  T extends AuthoredKnown<infer V>
    ? Known<V>
    : T extends AuthoredUnknown
      ? Unknown | NotApplicable
      : T extends object
        ? { readonly [K in keyof T]: K extends 'sources' ? readonly Source[] : Cited<T[K]> }
        : T;

/** What a record's references are resolved with. */
export interface Citing {
  /** The sources of these names, in the order named. */
  readonly sourcesOf: (names: readonly string[]) => readonly Source[];
  /** The day the record was last checked: when we last looked for what it does not have. */
  readonly lookedOn: string;
}

/** Names of sources, and the sources once they have been asked for. */
class Citation {
  readonly #names: readonly string[];
  readonly #citing: Citing;
  #found: readonly Source[] | undefined;

  constructor(names: readonly string[], citing: Citing) {
    this.#names = names;
    this.#citing = citing;
  }

  static read(citation: Citation): readonly Source[] {
    citation.#found ??= Object.freeze(citation.#citing.sourcesOf(citation.#names));
    return citation.#found;
  }
}

/** One description for all objects that cite, so that those alike have one shape; with a getter each, none would. */
const citedSources: PropertyDescriptor = {
  enumerable: true,
  get(this: Citation) {
    return Citation.read(this);
  },
};

/**
 * A frozen copy of validated front matter in which every list of source names, at any depth, is the sources themselves,
 * looked up when they are first read.
 */
export function cite<T>(authored: T, citing: Citing): Cited<T> {
  if (typeof authored !== 'object' || authored === null) return authored as Cited<T>;
  if (Array.isArray(authored)) return Object.freeze(authored.map((entry) => cite(entry, citing))) as Cited<T>;
  const names = 'sources' in authored && Array.isArray(authored.sources) ? authored.sources : undefined;
  const copy = (names ? new Citation(names, citing) : {}) as Record<string, unknown>;
  for (const [name, value] of Object.entries(authored)) {
    if (names && name === 'sources') Object.defineProperty(copy, name, citedSources);
    else copy[name] = cite(value, citing);
  }
  if (copy.state === 'unknown' || copy.state === 'known') copy.lookedOn = citing.lookedOn;
  return Object.freeze(copy) as Cited<T>;
}
