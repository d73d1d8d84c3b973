import { describe, expect, test } from 'vitest';
import { renderReport } from '#lib/diagnostics/render';
import { contentTree } from '../support/content-tree';
import { program, soundTree } from '../support/sound-tree';

async function listDiagnostics(lines: string, text = ''): Promise<string[]> {
  const { diagnostics } = await contentTree({ ...soundTree, 'programs/sample.md': program(lines, text) });
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

describe('one cause, one error', () => {
  test('a misspelt required property is not missing as well', async () => {
    const { diagnostics } = await contentTree({
      ...soundTree,
      'programs/sample.md': program().replace('title:', 'titel:'),
    });
    expect(diagnostics.map(({ code, label }) => [code, label])).toEqual([
      ['unknown-property', 'did you mean `title`?'],
    ]);
  });

  test('a misspelt `sources` beside a figure is not a figure without source as well', async () => {
    expect(await listDiagnostics('price:\n  amount: 5\n  currency: USD\n  source: [faq]')).toEqual([
      'unknown-property: `source` is not a property of `price`',
    ]);
  });

  test('a misspelt list of sources does not make every figure unsourced', async () => {
    const { diagnostics } = await contentTree({
      ...soundTree,
      'programs/sample.md': program('', 'It costs $5.[^faq]').replace('\nsources:', '\nsuorces:'),
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-property']);
  });

  test('a misspelt citation is not a figure without citation as well', async () => {
    expect(await listDiagnostics('', 'It costs $5.[^fqa]')).toEqual([
      'body-citation: the citation `[^fqa]` names no source of this record',
    ]);
  });

  test('a record that refers to one with errors is not blamed', async () => {
    const { diagnostics } = await contentTree({ ...soundTree, 'institutions/mit.md': '---\nname: [\n---\n' });
    expect(diagnostics.map(({ file }) => file)).toEqual(['content/institutions/mit.md']);
  });

  test('only the first YAML error is reported', async () => {
    expect(await listDiagnostics('alsoIn: [business-management\nunit: "Sloan')).toHaveLength(1);
  });
});

describe('what each diagnostic says', () => {
  test.each([
    ['title: 2026', 'wrong-type: `title` must be text, found the number 2026'],
    ['title:', 'missing-property: `title` is empty'],
    ['platforms: []', 'missing-property: `platforms` must have at least one entry'],
    ['price: 1350', 'wrong-type: `price` must be a group of properties, indented below it, found the number 1350'],
    ['price: { currency: USD, sources: [faq] }', 'missing-property: `price.amount` is missing'],
    [
      'price: { amount: -5, currency: USD, sources: [faq] }',
      'money-amount: `price.amount` must be a number, found the number -5',
    ],
    [
      'price: { amount: 5, min: 3, currency: USD, sources: [faq] }',
      'range-format: `price` must be a number or `{ min: …, max: … }`, found a group of properties',
    ],
    ['price: { min: 5, max: 3, currency: USD, sources: [faq] }', 'range-order: `price` has a `min` above its `max`'],
    ['price: { amount: 5, currency: USD, sources: [] }', 'figure-without-source: `price` names no source'],
    [
      'price: { amount: 5, currency: USD, sources: faq }',
      'figure-without-source: `price.sources` must be a list, found the text "faq"',
    ],
    [
      'price: { amount: 5, currency: USD, how: computed, sources: [faq] }',
      'missing-property: `price.working` is missing',
    ],
    [
      'duration: { months: .inf, sources: [faq] }',
      'range-format: `duration.months` must be a number or `{ min: …, max: … }`, found the number Infinity',
    ],
    [
      'effort: { hoursPerWeek: { min: 8 }, sources: [faq] }',
      'range-format: `effort.hoursPerWeek` must be a number or `{ min: …, max: … }`, found a group of properties',
    ],
    [
      'courses: [{ code: A, title: B, buildsOn: [C], sources: [faq] }]',
      'unresolved-reference: `courses[1].buildsOn[1]` names `C`, but this program has no course with this code or title',
    ],
    [
      'courses: [{ code: A, title: B, buildsOn: [A], sources: [faq] }]',
      'builds-on-cycle: the courses build on each other in a circle: `A` builds on `A`',
    ],
    [
      'status: { is: closing, evidence: stated, asOf: 2026, sources: [faq] }',
      'missing-property: `status.closesOn` is missing',
    ],
    [
      'pathways: [{ degree: mit-supply-chain, share: { percent: 120, words: all }, sources: [faq] }]',
      'not-allowed: `pathways[1].share.percent` must be at most 100, found the number 120',
    ],
    [
      'pathways: [{ degree: mit-suply-chain, sources: [faq] }]',
      'unresolved-reference: `pathways[1].degree` names `mit-suply-chain`, but there is no degree file `content/degrees/mit-suply-chain.md`',
    ],
  ])('%s', async (lines, diagnostic) => {
    expect(await listDiagnostics(lines)).toEqual([diagnostic]);
  });

  test('an older figure is not newer than the main one', async () => {
    const also = 'also: [{ amount: 4, currency: USD, asOf: 2026, sources: [faq] }]';
    expect(await listDiagnostics(`price: { amount: 5, currency: USD, asOf: 2025, sources: [faq], ${also} }`)).toEqual([
      'dates-order: `price.also[1].asOf` is 2026, but must be not later than the main figure, 2025',
    ]);
  });

  test('no figure is newer than the day the record was verified', async () => {
    expect(await listDiagnostics('price: { amount: 5, currency: USD, asOf: 2026-11-02, sources: [faq] }')).toEqual([
      'dates-order: `price.asOf` is 2026-11-02, later than the day the record was last verified, 2026-11-01',
    ]);
  });

  test('a year may be the year of the last check', async () => {
    expect(await listDiagnostics('price: { amount: 5, currency: USD, asOf: 2026, sources: [faq] }')).toEqual([]);
  });

  test('credit is held against the size that the degree states, in the same system only', async () => {
    const credit = (system: string): string =>
      `pathways: [{ degree: mit-supply-chain, credit: { amount: 91, system: ${system}, unit: units }, sources: [faq] }]`;
    const degree = (soundTree['degrees/mit-supply-chain.md'] as string).replace(
      'sources: {}',
      'credits: { amount: 90, system: local, unit: units, sources: [a] }\nsources:\n  a: { title: A, publisher: B, url: https://a.example, kind: university }',
    );
    const load = (lines: string) =>
      contentTree({ ...soundTree, 'degrees/mit-supply-chain.md': degree, 'programs/sample.md': program(lines) });
    const same = await load(credit('local'));
    expect(same.diagnostics.map(({ message }) => message)).toEqual([
      'the pathway earns 91 units, more than the 90 of the whole degree',
    ]);
    expect((await load(credit('ects'))).diagnostics).toEqual([]);
  });

  test('a source name with capitals is refused where it stands', async () => {
    const file = program().replaceAll('faq', 'FAQ');
    const { diagnostics } = await contentTree({ ...soundTree, 'programs/sample.md': file });
    expect(diagnostics.map(({ code, help }) => [code, help])).toEqual([
      ['slug-format', 'write `faq` here and wherever the source is named'],
    ]);
  });
});

describe('warnings', () => {
  test('never keep the catalog back, and alone depend on the day', async () => {
    const onDay = (day: string) => contentTree(soundTree, day);
    const [before, during, after] = await Promise.all([onDay('2026-10-31'), onDay('2027-10-31'), onDay('2027-11-01')]);
    expect(before.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
      Array(6).fill('warning dates-order'),
    );
    expect(during.diagnostics).toEqual([]);
    expect(after.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
      Array(6).fill('warning stale-record'),
    );
    expect(before.catalog).toEqual(during.catalog);
    expect(after.catalog).toEqual(during.catalog);
  });

  test('an old figure is warned of only where the program is open and nothing newer stands behind it', async () => {
    const price = 'price: { amount: 5, currency: USD, asOf: 2019, sources: [faq] }';
    const closed = 'status: { is: closed, evidence: stated, asOf: 2025, note: A notice., sources: [faq] }';
    expect(await listDiagnostics(price)).toEqual([
      'stale-source: `price` of an open program rests on nothing newer than 2019',
    ]);
    expect(await listDiagnostics(`${price}\n${closed}`)).toEqual([]);
    expect(await listDiagnostics(price.replace('2019', '2022'))).toEqual([]);
  });
});

test('everything wrong in all files is reported once, in order', async () => {
  const { diagnostics, files, catalog } = await contentTree({
    ...soundTree,
    'programs/sample.md': program(
      'langauges: [en]\nfield: suply-chain\nprice:\n  amount: free\n  currency: usd\n  sources: [fax]',
      'It takes 5 weeks.\n\n### Deep\n\n[x](/nowhere)',
    ).replace('\nlanguages: [en]', ''),
    'programs/broken.md': 'no front matter',
    'fields/supply-chain.md': '---\ntitle: "x\n---\n',
    'institutions/Some School.md': '---\nname: Some School\n---\n',
  });
  expect(catalog).toBeUndefined();
  expect(diagnostics.map(({ file, place, code }) => `${file.slice(8)}:${place?.line ?? 0} ${code}`)).toEqual([
    'fields/supply-chain.md:2 yaml-syntax',
    'institutions/Some School.md:0 slug-format',
    'institutions/Some School.md:1 missing-property',
    'institutions/Some School.md:1 missing-property',
    'institutions/Some School.md:1 missing-property',
    'institutions/Some School.md:1 missing-property',
    'programs/broken.md:1 front-matter-missing',
    'programs/sample.md:2 unknown-property',
    'programs/sample.md:5 money-amount',
    'programs/sample.md:6 money-currency',
    'programs/sample.md:7 unresolved-source',
    'programs/sample.md:27 body-figure-uncited',
    'programs/sample.md:29 body-heading',
    'programs/sample.md:31 body-broken-link',
  ]);
  expect(renderReport(diagnostics, { files })).toContain('✖ 14 errors in 4 of 8 content files. Nothing was published.');
});
