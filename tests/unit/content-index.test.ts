import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadCatalog } from '#lib/content/load';
import { storeFolder } from '#lib/content/store/store';
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

test.each(['production', 'development'] as const)('no content is an error in %s, not an empty site', async (mode) => {
  await withContentFolder({ 'institutions/mit.md': soundTree['institutions/mit.md'] ?? '' }, async (root) => {
    await expect((await openDoor(root, mode))()).rejects.toThrow(`There is no program in the content folder ${root}`);
    vi.resetModules();
    const missing = join(root, 'missing');
    await expect((await openDoor(missing, mode))()).rejects.toThrow(
      `There is no program in the content folder ${missing}`,
    );
  });
});

describe('the catalog that a build has kept', () => {
  /** A project whose build has kept the catalog of its content. */
  async function withBuild(use: (root: string) => Promise<void>): Promise<void> {
    const tree = Object.entries(soundTree).map(([name, text]) => [`content/${name}`, text] as const);
    await withContentFolder(Object.fromEntries(tree), async (project) => {
      const root = join(project, 'content');
      const store = { folder: storeFolder(project), code: 'code of the build' };
      await loadCatalog({ root, today: '2026-11-23', store });
      vi.spyOn(process, 'cwd').mockReturnValue(project);
      await use(root);
    });
  }

  /** Opens the door while reading the content anew is an error. */
  async function openKept(root: string) {
    vi.resetModules();
    vi.doMock('#lib/content/load', () => ({
      loadCatalog: () => {
        throw new Error('The content is read anew.');
      },
    }));
    return (await openDoor(root, 'production'))();
  }

  afterEach(() => {
    vi.doUnmock('#lib/content/load');
    vi.restoreAllMocks();
  });

  test('is read instead of the content, and is the same', async () => {
    await withBuild(async (root) => {
      const kept = await openKept(root);
      const { catalog } = await loadCatalog({ root, today: '2026-11-23' });
      expect(kept).toEqual(catalog);
      expect([kept, kept.programs, kept.programs[0], kept.programs[0]?.sources[0]].every(Object.isFrozen)).toBe(true);
    });
  });

  test('holds for files that were saved again without a change', async () => {
    await withBuild(async (root) => {
      const path = join(root, 'programs/sample.md');
      await save(path, String(soundTree['programs/sample.md']), 1);
      expect((await openKept(root)).programs).toHaveLength(2);
    });
  });

  test.each([
    ['a file was changed', 'programs/sample.md'],
    ['a file was added', 'programs/another.md'],
    ['there is a new snapshot', 'snapshot.json'],
  ])('is not used once %s', async (_, name) => {
    await withBuild(async (root) => {
      await writeFile(join(root, name), program('title: Changed'));
      await expect(openKept(root)).rejects.toThrow('The content is read anew.');
    });
  });

  test('is not used when it is spoiled', async () => {
    await withBuild(async (root) => {
      await writeFile(join(storeFolder(join(root, '..')), 'catalog'), 'spoiled');
      await expect(openKept(root)).rejects.toThrow('The content is read anew.');
    });
  });
});
