import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '#lib/diagnostics/catalogue';
import type { SamplePart } from '#lib/diagnostics/catalogue-entry';

const manual = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8');

const languages: Record<SamplePart, string> = {
  'front matter': 'yaml',
  opening: 'yaml',
  closing: 'yaml',
  body: 'markdown',
  'file name': 'text',
  size: 'text',
};

/** The section of the manual under a heading of level 3, up to the next heading. */
function sectionOf(code: string): string {
  const start = manual.indexOf(`\n### \`${code}\`\n`);
  const end = manual.slice(start + 1).search(/\n##+ /);
  return start === -1 ? '' : manual.slice(start, end === -1 ? undefined : start + 1 + end);
}

test.each(Object.entries(catalogue))('the manual explains %s with the samples of the catalogue', (code, entry) => {
  const section = sectionOf(code);
  const block = (text: string): string => `\`\`\`${languages[entry.sample.part]}\n${text}\n\`\`\``;
  expect(section).toContain(entry.title);
  expect(section).toContain(entry.meaning);
  expect(section).toContain(`Bad:\n\n${block(entry.sample.bad)}\n`);
  expect(section).toContain(`Mended:\n\n${block(entry.sample.mended)}\n`);
});

test('the manual explains no code that does not exist', () => {
  const explained = [...manual.matchAll(/^### `([a-z0-9-]+)`$/gm)].map(([, code]) => code);
  expect(explained).toEqual(Object.keys(catalogue));
});
