import { expect, test } from 'vitest';
import { annotatedTree } from '../support/annotated-tree';
import { contentTree, type Tree } from '../support/content-tree';

const profile = annotatedTree['programs/example-basics.md'] ?? '';

test.each<[what: string, tree: Tree, code: string, file: string]>([
  ['an ending in capitals', { 'programs/x.MD': profile }, 'file-not-read', 'programs/x.MD'],
  ['a second ending', { 'programs/x.md.txt': profile }, 'file-not-read', 'programs/x.md.txt'],
  ['a folder too deep', { 'programs/new/x.md': profile }, 'file-not-read', 'programs/new'],
  ['a folder misspelt', { 'program/x.md': profile }, 'file-not-read', 'program'],
  ['a folder with the name of a file', { 'programs/x.md/y.txt': 'x' }, 'file-not-read', 'programs/x.md'],
  ['a link to nowhere', { 'programs/x.md': { linkTo: 'gone.md' } }, 'file-unreadable', 'programs/x.md'],
  ['a link to a folder', { 'programs/x.md': { linkTo: '../degrees' } }, 'file-unreadable', 'programs/x.md'],
  [
    'a record of another kind',
    { 'programs/mit.md': annotatedTree['fields/supply-chain.md'] ?? '' },
    'file-not-read',
    'programs/mit.md',
  ],
  ['a snapshot that is none', { 'snapshot.json': '{' }, 'snapshot-unreadable', 'snapshot.json'],
  [
    'a record taken away',
    { 'snapshot.json': '{"takenOn":"2026-10-01","records":{"degrees/old":"0"}}' },
    'record-removed',
    'degrees/old.md',
  ],
  [
    'two fields of one name',
    { 'fields/x.md': (annotatedTree['fields/supply-chain.md'] ?? '').replace('Supply chain', 'Supply  Chain') },
    'duplicate-title',
    'fields/x.md',
  ],
  [
    'a country by its popular code',
    { 'institutions/x.md': (annotatedTree['institutions/example-university.md'] ?? '').replace('US', 'UK') },
    'not-allowed',
    'institutions/x.md',
  ],
])('%s is named', async (_, tree, code, file) => {
  const { diagnostics } = await contentTree({ ...annotatedTree, ...tree });
  expect(diagnostics.map((one) => `${one.code} ${one.file}`)).toContain(`${code} content/${file}`);
});

test('what an editor leaves behind is passed over', async () => {
  const leftovers: Tree = {
    'programs/.#x.md': { linkTo: 'user@host.1:1' },
    'programs/x.md~': 'x',
    'programs/.DS_Store': 'x',
  };
  expect((await contentTree({ ...annotatedTree, ...leftovers })).diagnostics).toEqual([]);
});
