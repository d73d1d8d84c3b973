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

const isNames = (name: string, value: unknown): value is readonly string[] =>
  name === 'sources' && Array.isArray(value);

/** Puts the sources in the place of their names, as a property that looks them up when it is first read. */
function addSources(copy: object, names: readonly string[], { sourcesOf }: Citing): void {
  let found: readonly Source[] | undefined;
  const get = (): readonly Source[] => {
    found ??= Object.freeze(sourcesOf(names));
    return found;
  };
  Object.defineProperty(copy, 'sources', { enumerable: true, get });
}

/**
 * A frozen copy of validated front matter in which every list of source names, at any depth, is the sources themselves.
 */
export function cite<T>(authored: T, citing: Citing): Cited<T> {
  if (typeof authored !== 'object' || authored === null) return authored as Cited<T>;
  if (Array.isArray(authored)) return Object.freeze(authored.map((entry) => cite(entry, citing))) as Cited<T>;
  const copy: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(authored)) {
    if (isNames(name, value)) addSources(copy, value, citing);
    else copy[name] = cite(value, citing);
  }
  if (copy.state === 'unknown' || copy.state === 'known') copy.lookedOn = citing.lookedOn;
  return Object.freeze(copy) as Cited<T>;
}
