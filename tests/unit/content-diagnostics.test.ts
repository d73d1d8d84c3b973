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
    const price = 'price: { amount: 500, currency: USD, asOf: 2019, sources: [faq] }';
    const closed = 'status: { is: closed, evidence: stated, asOf: 2025, note: A notice., sources: [faq] }';
    expect(await listDiagnostics(price)).toEqual([
      'stale-source: `price` of an open program rests on nothing newer than 2019',
    ]);
    expect(await listDiagnostics(`${price}\n${closed}`)).toEqual([]);
    expect(await listDiagnostics(price.replace('2019', '2022'))).toEqual([]);
  });
});

describe('a source that is gone', () => {
  const gone =
    'sources:\n  faq:\n    title: FAQ\n    publisher: MIT\n    url: https://scm.example.edu/faq\n    kind: primary\n    link: gone';

  test('has the day it was found gone', async () => {
    expect(await listDiagnostics(gone)).toContain('missing-property: `sources.faq.goneOn` is missing');
    expect(await listDiagnostics(`${gone}\n    goneOn: 2027-01-02`)).toContain(
      'dates-order: `sources.faq.goneOn` is 2027-01-02, a day to come: today is 2026-11-23',
    );
  });

  test('is no change of a fact, and one warning for all figures that have no other', async () => {
    const published = { ...soundTree, 'programs/sample.md': program() };
    const found = published['programs/sample.md'].replace(
      'kind: primary',
      'kind: primary\n    link: gone\n    goneOn: 2026-11-02',
    );
    const before = await contentTree(published);
    const after = await contentTree({ ...published, 'programs/sample.md': found });
    expect(after.digests).toEqual(before.digests);
    expect(after.diagnostics.map(({ code }) => code)).toEqual(['gone-sources']);
    const price = 'price: { amount: 500, currency: USD, sources: [faq] }';
    expect(await listDiagnostics(`${price}\n${gone}\n    goneOn: 2026-11-02`)).toEqual([
      'gone-sources: `price` rests only on pages that are gone, and so does 1 other figure of this record',
    ]);
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
