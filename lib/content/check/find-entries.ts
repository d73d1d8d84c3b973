import type { Path } from '#lib/content/read/front-matter';

interface Entry {
  readonly path: Path;
  readonly value: unknown;
}

/** Every property named `name`, at any depth, with its path and its value. */
export function* findEntries(name: string, data: unknown, path: Path = []): Generator<Entry> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    if (key === name) yield { path: here, value };
    yield* findEntries(name, value, here);
  }
}
