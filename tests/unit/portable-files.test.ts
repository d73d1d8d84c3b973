import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const skipped = /^(?:node_modules|\.git|\.next|tests[\\/]\.results)(?:[\\/]|$)/;
const paths = readdirSync('.', { recursive: true, encoding: 'utf8' }).filter((path) => !skipped.test(path));

test('no two files differ by capitals alone, which Windows and macOS take for one', () => {
  const seen = new Set<string>();
  const clashes = paths.filter((path) => {
    const lower = path.toLowerCase();
    return seen.has(lower) || !seen.add(lower);
  });
  expect(clashes).toEqual([]);
});

test('every path fits on Windows below a folder of 100 characters, and has no name that it refuses', () => {
  expect(paths.filter((path) => path.length > 159)).toEqual([]);
  const refused = /[<>:"|?*]|[ .]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
  expect(paths.filter((path) => path.split(/[\\/]/).some((name) => refused.test(name)))).toEqual([]);
});
