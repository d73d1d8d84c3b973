import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFile } from '#lib/content/check/check-file';
import { checkInThreads } from '#lib/content/check/threads/check-in-threads';
import { loadCatalog } from '#lib/content/load';
import { findFiles, type RawFile, readRawFile } from '#lib/content/read/files';
import { type DiagnosticCode, diagnosticCodes } from '#lib/diagnostics/codes';
import { type Tree, withContentFolder } from '../support/content-tree';
import { contentFolder } from '../support/real-catalog';
import { sampleTree } from '../support/sample';
import { program, soundTree } from '../support/sound-tree';

const today = '2026-11-23';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steppingstone-store-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const isRecord = (value: unknown): value is { slug: string } =>
  typeof value === 'object' && value !== null && 'slug' in value && 'file' in value;

/** All that was loaded, as text: every record with all its properties, and other records in it by their names. */
function toText({ catalog, ...rest }: Awaited<ReturnType<typeof loadCatalog>>): string {
  const flatten = (record: unknown) =>
    JSON.stringify(record, (key, value) => (key !== '' && isRecord(value) ? value.slug : value));
  return JSON.stringify([rest, catalog && Object.entries(catalog).map(([kind, list]) => [kind, list.map(flatten)])]);
}

/** Loads with results kept, and tells which files had to be checked. */
async function load(root: string, code = 'code') {
  const checked: string[] = [];
  const checkMany = (files: readonly RawFile[]) => {
    checked.push(...files.map(({ name }) => name));
    return files.map(checkFile);
  };
  return { loaded: await loadCatalog({ root, today, store: { folder, code }, checkMany }), checked };
}

describe('results are the same without anything kept, while keeping, and from what was kept', () => {
  async function compare(root: string) {
    const alone = await loadCatalog({ root, today });
    const keeping = await load(root);
    const kept = await load(root);
    expect(kept.checked).toEqual([]);
    expect(toText(keeping.loaded)).toBe(toText(alone));
    expect(toText(kept.loaded)).toBe(toText(alone));
  }

  test('of the real content', () => compare(contentFolder));

  test.each(Object.keys(diagnosticCodes) as DiagnosticCode[])('of the bad sample of %s', (code) =>
    withContentFolder(sampleTree(code, 'bad'), compare),
  );
});

describe('only what changed is checked again', () => {
  const sample = 'programs/sample.md';
  const within = (use: (root: string) => Promise<void>, tree: Tree = soundTree) => withContentFolder(tree, use);

  test('a file whose text changed', () =>
    within(async (root) => {
      await load(root);
      writeFileSync(join(root, sample), program('title: Changed'));
      const { loaded, checked } = await load(root);
      expect(checked).toEqual(['sample.md']);
      expect(loaded.catalog?.programs.map(({ title }) => title)).toContain('Changed');
    }));

  test('all files when the code changed', () =>
    within(async (root) => {
      const before = await load(root);
      expect((await load(root, 'other code')).checked).toEqual(before.checked);
    }));

  test('a link is judged anew when the page it leads to is gone', () =>
    within(
      async (root) => {
        expect((await load(root)).loaded.diagnostics).toEqual([]);
        rmSync(join(root, 'programs/business-basics.md'));
        const { loaded, checked } = await load(root);
        expect(checked).toEqual([]);
        expect(loaded.diagnostics.map(({ code, file }) => [code, file])).toEqual([
          ['body-broken-link', 'content/programs/sample.md'],
        ]);
      },
      { ...soundTree, [sample]: program('', 'See [the other](/programs/business-basics).') },
    ));

  test('nothing is kept of a file that is gone', () =>
    within(async (root) => {
      const text = program('title: Soon gone');
      writeFileSync(join(root, sample), text);
      await load(root);
      rmSync(join(root, sample));
      await load(root);
      expect(readFileSync(join(folder, 'checked'), 'utf8')).not.toContain('Soon gone');
      expect(readdirSync(folder).sort()).toEqual(['catalog', 'checked']);
    }));
});

describe('what was kept and cannot be read is made again without a word', () => {
  const spoil: [string, (bytes: Buffer) => Buffer][] = [
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['changed in the middle', (bytes) => Buffer.from(bytes).fill(0, bytes.length >> 1, (bytes.length >> 1) + 8)],
    ['something else', () => Buffer.from('{"not": "a pack"}')],
  ];

  test.each(spoil)('%s', (_, change) =>
    withContentFolder(soundTree, async (root) => {
      const { loaded, checked } = await load(root);
      const path = join(folder, 'checked');
      const good = readFileSync(path);
      writeFileSync(path, change(good));
      const again = await load(root);
      expect(again.loaded).toEqual(loaded);
      expect(again.checked).toEqual(checked);
      expect(readFileSync(path)).toEqual(good);
    }),
  );

  test('a store that cannot be written is no error', async () => {
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file where the folder should be');
    await withContentFolder(soundTree, async (root) => {
      expect((await load(root)).loaded.catalog?.programs).toHaveLength(2);
    });
  });
});

test('threads find what one thread finds, in the order of the files', async () => {
  const files = (await findFiles(contentFolder)).map(readRawFile);
  expect(files.length).toBeGreaterThan(200);
  expect(await checkInThreads(files)).toEqual(files.map(checkFile));
});
