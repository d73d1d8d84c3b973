import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withContentFolder } from '../support/content-tree';
import { program, soundTree } from '../support/sound-tree';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z'), toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function openDoor(root: string, mode: 'production' | 'development') {
  vi.stubEnv('CONTENT_DIR', root);
  vi.stubEnv('NODE_ENV', mode);
  return (await import('#lib/content/index')).getCatalog;
}

async function save(path: string, text: string, seconds: number): Promise<void> {
  await writeFile(path, text);
  await utimes(path, seconds, seconds);
}

test('content is read once for the process in production', async () => {
  await withContentFolder(soundTree, async (root) => {
    const getCatalog = await openDoor(root, 'production');
    const first = await getCatalog();
    await save(join(root, 'programs/sample.md'), program('title: Changed'), 1);
    expect(await getCatalog()).toBe(first);
  });
});

test('a saved file is seen in development, and nothing is read again without one', async () => {
  await withContentFolder(soundTree, async (root) => {
    const getCatalog = await openDoor(root, 'development');
    const first = await getCatalog();
    expect(await getCatalog()).toBe(first);
    await save(join(root, 'programs/sample.md'), program('title: Changed'), 1);
    expect((await getCatalog()).programs.map(({ title }) => title)).toContain('Changed');
  });
});

test('bad content throws the report, and mending it is enough', async () => {
  await withContentFolder({ ...soundTree, 'programs/sample.md': program('languages: [xx]') }, async (root) => {
    const getCatalog = await openDoor(root, 'development');
    await expect(getCatalog()).rejects.toThrow(
      [
        'error[not-allowed]: `languages[1]` must be `en`, `es` or `fr`, found the text "xx"',
        ' --> content/programs/sample.md:2:13',
        '  |',
        '2 | languages: [xx]',
        '  |             ^^ not one of the allowed values',
        '  = help: write `en`, `es` or `fr`',
        '',
        '✖ 1 error in 1 of 6 content files. Nothing was published.',
      ].join('\n'),
    );
    await save(join(root, 'programs/sample.md'), program(), 1);
    expect((await getCatalog()).programs).toHaveLength(2);
  });
});
