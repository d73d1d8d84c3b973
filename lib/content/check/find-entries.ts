import type { Path } from '#lib/content/read/front-matter';

export interface Entry {
  readonly path: Path;
  readonly value: unknown;
  /** The groups and lists it stands in, the nearest first. */
  readonly within: readonly object[];
}

function* walkValues(data: object, path: Path, within: readonly object[]): Generator<Entry> {
  const around = [data, ...within];
  for (const [key, value] of Object.entries(data)) {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    yield { path: here, value, within: around };
    if (typeof value === 'object' && value !== null) yield* walkValues(value, here, around);
  }
}

/** Many rules look at every value of the same record. */
const listed = new WeakMap<object, readonly Entry[]>();

/** Every value at any depth, with its path: groups and lists before what is in them. */
export function listValues(data: object): readonly Entry[] {
  const found = listed.get(data) ?? [...walkValues(data, [], [])];
  listed.set(data, found);
  return found;
}

/** Every property named `name`, at any depth, with its path and its value. */
export const findEntries = (name: string, data: object): Entry[] =>
  listValues(data).filter(({ path }) => path.at(-1) === name);
