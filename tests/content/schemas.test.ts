import { readdirSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import Ajv2020, { type ErrorObject } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Kind, kindNames } from '#lib/content/kinds';
import { loadCatalog } from '#lib/content/load';
import { formatSchemas, writeSchemas } from '#lib/content/schemas';
import { contentTree, withContentFolder } from '../support/content-tree';
import { contentFolder } from '../support/real-catalog';
import { page, program, soundProgram, soundTree } from '../support/sound-tree';

const read = (...path: string[]): string => readFileSync(join(contentFolder, ...path), 'utf8');
const manual = read('README.md');

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const validators = new Map(kindNames.map((kind) => [kind, ajv.compile(JSON.parse(read('schemas', `${kind}.json`)))]));

/** What is wrong with a file in the eyes of an editor's program, which knows nothing of our code. */
function findErrors(kind: Kind, file: string): ErrorObject[] {
  const frontMatter: unknown = parse(file.split(/^---\r?$/m)[1] ?? '');
  const validate = validators.get(kind);
  return validate?.(frontMatter) ? [] : (validate?.errors ?? []);
}

const summarize = (errors: readonly ErrorObject[]): string[] =>
  errors.map(({ instancePath, keyword, params }) =>
    [instancePath, keyword, params.additionalProperty ?? params.missingProperty].filter(Boolean).join(' '),
  );

test('the schemas on file are those of the code and the manual: else run `npm run content -- --schemas`', () => {
  const files = readdirSync(join(contentFolder, 'schemas'));
  expect(Object.fromEntries(files.map((name) => [name, read('schemas', name)]))).toEqual(formatSchemas(manual));
});

describe.each(kindNames)('%s', (kind) => {
  test('every profile passes', () => {
    const names = readdirSync(join(contentFolder, kind));
    const failed = names.flatMap((name) => summarize(findErrors(kind, read(kind, name))).map((error) => [name, error]));
    expect(failed).toEqual([]);
    expect(names.length).toBeGreaterThan(0);
  });

  test('every property is described in the words of the manual', () => {
    const { properties } = JSON.parse(formatSchemas(manual)[`${kind}.json`] ?? '');
    const silent = Object.entries<{ description?: string }>(properties).filter(([, { description }]) => !description);
    expect(silent).toEqual([]);
  });
});

describe('typical mistakes', () => {
  test.each([
    ['a misspelt property', 'langauges: [en]', 'additionalProperties langauges'],
    ['text for a number', 'price: { amount: "1,350", currency: USD, sources: [faq] }', '/price/amount type'],
    ['a range in words', 'effort: { hoursPerWeek: 8 to 12, sources: [faq] }', '/effort/hoursPerWeek anyOf'],
    ['an unknown status', 'status: { is: opne, evidence: stated, asOf: 2026, sources: [faq] }', '/status/is enum'],
    ['a figure without a source', 'price: { amount: 1350, currency: USD }', '/price required sources'],
    ['a word for a list', 'skills: inventory', '/skills type'],
    ['a date in words', 'lastVerified: 1 November 2026', '/lastVerified anyOf'],
  ])('%s is refused where it stands', (_, lines, expected) => {
    // The last error is that of the property as a whole; a union first says what is wrong with each of its options.
    expect(summarize(findErrors('programs', program(lines))).at(-1)).toBe(expected);
  });

  test('a missing title is refused', () => {
    const file = page(soundProgram.replace(/^title: .*\n/m, ''));
    expect(summarize(findErrors('programs', file))).toEqual(['required title']);
  });

  test('a country in small letters is refused', () => {
    const file = String(soundTree['institutions/mit.md']).replace('country: US', 'country: us');
    expect(summarize(findErrors('institutions', file))).toEqual(['/country pattern']);
  });

  test('the program that has none of them passes', () => {
    expect(findErrors('programs', program())).toEqual([]);
  });
});

test('the line that names a schema is a remark, and the schemas are no content', async () => {
  const line = /^# yaml-language-server: \$schema=\.\.\/schemas\/programs\.json$/m.exec(manual)?.[0];
  const file = program().replace('---\n', `---\n${line}\n`);
  expect(findErrors('programs', file)).toEqual([]);
  const { diagnostics } = await contentTree({ ...soundTree, 'programs/sample.md': file });
  expect(diagnostics).toEqual([]);
  await withContentFolder({ ...soundTree, 'README.md': manual }, async (root) => {
    await writeSchemas(root);
    expect((await readdir(join(root, 'schemas'))).sort()).toEqual(kindNames.map((kind) => `${kind}.json`).sort());
    const loaded = await loadCatalog({ root, today: '2026-11-23' });
    expect([loaded.files, loaded.diagnostics]).toEqual([6, []]);
  });
});
