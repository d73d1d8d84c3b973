import type { Path } from '#lib/content/read/front-matter';

interface Entry {
  readonly path: Path;
  readonly value: unknown;
  /** The groups and lists it stands in, the nearest first. */
  readonly within: readonly object[];
}

/** Every value at any depth, with its path: groups and lists before what is in them. */
export function* listValues(data: unknown, path: Path = [], within: readonly object[] = []): Generator<Entry> {
  if (path.length > 0) yield { path, value: data, within };
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    yield* listValues(value, [...path, Array.isArray(data) ? Number(key) : key], [data, ...within]);
  }
}

/** Every property named `name`, at any depth, with its path and its value. */
export const findEntries = (name: string, data: unknown): Entry[] =>
  [...listValues(data)].filter(({ path }) => path.at(-1) === name);
