import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentFolder } from '../support/real-catalog';

interface Named {
  readonly url: string;
  readonly asOf?: number | string;
  readonly note?: string;
}

/** The sources of every content file, read without the pipeline. */
const sources = readdirSync(contentFolder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.includes('/') && path.endsWith('.md'))
  .flatMap((path) => {
    const front = readFileSync(join(contentFolder, path), 'utf8').split(/^---$/m)[1] ?? '';
    const { sources: named = {} } = parse(front) as { sources?: Record<string, Named> };
    return Object.values(named).map((source) => ({ ...source, path, asOf: String(source.asOf) }));
  });

test('a page whose year is our estimate has the same year in every file that names it', () => {
  const estimated = sources.filter(({ note = '' }) => /year is our estimate|year estimated/.test(note));
  expect(estimated.length).toBeGreaterThan(1);
  for (const { url, asOf } of estimated) {
    const others = sources.filter((source) => source.url === url && source.asOf !== asOf);
    expect(
      others.map(({ path }) => path),
      url,
    ).toEqual([]);
  }
});
