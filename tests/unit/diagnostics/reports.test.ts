import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue, type DiagnosticCode } from '#lib/diagnostics/catalogue';
import { renderReport } from '#lib/diagnostics/render';
import { contentTree } from '../../support/content-tree';
import { sampleTree } from '../../support/sample';

const codes = Object.keys(catalogue) as DiagnosticCode[];
const folder = join(import.meta.dirname, 'reports');

describe.each(codes)('%s', (code) => {
  test('the bad sample gives exactly the report on file', async () => {
    const { diagnostics, files } = await contentTree(sampleTree(code, 'bad'));
    const expected = readFileSync(join(folder, `${code}.txt`), 'utf8');
    expect(`${renderReport(diagnostics, { files })}\n`).toBe(expected);
  });

  test('the bad sample has one fault, this one', async () => {
    const { diagnostics, catalog } = await contentTree(sampleTree(code, 'bad'));
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(diagnostics[0]?.severity).toBe(catalogue[code].severity);
    expect(catalog === undefined).toBe(catalogue[code].severity === 'error');
  });

  test('the mended sample has none', async () => {
    const { diagnostics, catalog } = await contentTree(sampleTree(code, 'mended'));
    expect(diagnostics).toEqual([]);
    expect(catalog).toBeDefined();
  });
});

test('no report is kept for a code that does not exist', () => {
  expect(readdirSync(folder).sort()).toEqual(codes.map((code) => `${code}.txt`).sort());
});
