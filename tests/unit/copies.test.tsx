import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SourceText } from '#components/source/source-text';
import { describeCopies } from '#lib/coverage/copies';
import { contentTree } from '../support/content-tree';
import { realCatalog } from '../support/real-catalog';
import { source } from '../support/sample-records';
import { program, soundTree } from '../support/sound-tree';

const copied = program(`sources:
  faq:
    title: Frequently asked questions
    publisher: a copy on GitHub
    url: https://github.com/someone/scrapes/blob/main/faq.csv
    kind: capture
`);

const treeWith = (copies: object) => ({
  ...soundTree,
  'programs/sample.md': copied,
  'copies.json': JSON.stringify(copies, undefined, 2),
});

const entry = { license: 'MIT', seen: 'LICENSE', on: '2026-11-01' };

test('a copy has the license that its repository states', async () => {
  const { catalog, diagnostics } = await contentTree(treeWith({ 'someone/scrapes': entry }));
  expect(diagnostics).toEqual([]);
  const found = catalog?.programs.find(({ slug }) => slug === 'sample')?.sources;
  expect(found).toMatchObject([{ id: 'faq', license: 'MIT' }]);
});

test('an editor is told of a repository that is not in the list, and of one that no source needs', async () => {
  const { diagnostics } = await contentTree(treeWith({ 'someone/else': entry }));
  const line = copied.split('\n').findIndex((text) => text.includes('url: https://github.com')) + 1;
  expect(diagnostics.map(({ code, file, place }) => `${code} ${file}:${place?.line}`)).toEqual([
    'unused-source content/copies.json:2',
    `unresolved-reference content/programs/sample.md:${line}`,
  ]);
});

test.each([
  [{ ...entry, license: 'no license' }, 'license'],
  [{ ...entry, license: 'none' }, 'license'],
  [{ license: 'MIT', seen: 'LICENSE' }, 'on'],
])('a list of another shape is refused: %o', async (wrong, name) => {
  await expect(contentTree(treeWith({ 'someone/scrapes': wrong }))).rejects.toThrow(name);
});

test('a page says what license the repository of a copy states', () => {
  const shown = (license: string) => renderToStaticMarkup(<SourceText source={source('a', { license })} />);
  expect(shown('MIT')).toContain('License of its repository: MIT.');
  expect(shown('none-stated')).toContain('License of its repository: none stated.');
});

test('the counts of /data are of all copies, each once', async () => {
  const words = describeCopies(await realCatalog());
  const [pages, files, repositories] = [.../\d+/g[Symbol.matchAll](words)].map(([number]) => Number(number));
  const byLicense = [...words.matchAll(/for (\d+) files? of (\d+) repositor/g)];
  const sum = (group: number) => byLicense.reduce((total, found) => total + Number(found[group]), 0);
  expect([sum(1), sum(2)]).toEqual([files, repositories]);
  expect(words).toContain(`The other ${Number(pages) - Number(files)} are pages of their own`);
});
