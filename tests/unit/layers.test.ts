import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** The parts of `lib` as CONTRIBUTING.md draws them: what stands in a line may use itself and what stands above. */
const lines = readFileSync(join(root, '.github/CONTRIBUTING.md'), 'utf8')
  .split('\n')
  .filter((line) => /^lib\/[a-z]/.test(line))
  .map((line) => (/^lib\/((?:[a-z-]+, )*[a-z-]+)/.exec(line)?.[1] ?? '').split(', '));

const lineOf = new Map(lines.flatMap((parts, at) => parts.map((part) => [part, at] as const)));

/** Which parts a part of `lib` imports from. */
function importsOf(part: string): string[] {
  const files = readdirSync(join(root, 'lib', part), { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, 'lib', part, file), 'utf8'));
  const found = texts.flatMap((text) => [...text.matchAll(/'#lib\/([a-z-]+)\//g)].map(([, name = '']) => name));
  return [...new Set(found)].filter((name) => name !== part);
}

const parts = readdirSync(join(root, 'lib'));

test('CONTRIBUTING.md draws every part of lib, and no other', () => {
  expect([...lineOf.keys()].sort()).toEqual([...parts].sort());
});

test.each(parts)('lib/%s uses nothing that is drawn below it', (part) => {
  const below = importsOf(part).filter((used) => (lineOf.get(used) ?? 0) > (lineOf.get(part) ?? 0));
  expect(below).toEqual([]);
});
