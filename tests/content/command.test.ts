import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Tree, withContentFolder } from '../support/content-tree';
import { program, soundTree } from '../support/sound-tree';

/** Runs the command over a content folder, as a terminal (`CI` empty) or as a check on GitHub would. */
const run = (tree: Tree, ci = '') =>
  withContentFolder(tree, async (root) => {
    const env = { ...process.env, CONTENT_DIR: root, CI: ci, GITHUB_ACTIONS: '' };
    const { status, stdout } = spawnSync('node', ['--import', 'tsx', 'lib/cli/content.ts'], { env, encoding: 'utf8' });
    return { status, stdout };
  });

const bad: Tree = { ...soundTree, 'programs/sample.md': program('languages: [xx]') };

test('sound content is counted and the command succeeds', async () => {
  const { status, stdout } = await run(soundTree);
  expect(stdout).toMatch(
    /^✔ 6 content files: 2 programs, 1 degree, 1 institution, 2 fields, 0 occupations, 0 terms, 0 payers, 0 guides, 0 comparisons, 0 readiness, 0 decisions, 0 standards, 0 texts, 0 pathways/m,
  );
  expect(stdout).not.toContain('error[');
  expect(status).toBe(0);
});

test('bad content is reported and the command fails', async () => {
  const { status, stdout } = await run(bad);
  expect(stdout).toContain('error[not-allowed]: `languages[1]` must be');
  expect(stdout).toContain('✖ 1 error in 1 of 6 content files. Nothing was published.');
  expect(stdout).not.toContain('✔');
  expect(stdout).not.toContain('::error');
  expect(status).toBe(1);
});

test('under CI each diagnostic is also an annotation', async () => {
  const { status, stdout } = await run(bad, 'true');
  expect(stdout).toContain(
    '::error file=content/programs/sample.md,line=2,col=13,title=not-allowed::`languages[1]` must be',
  );
  expect(status).toBe(1);
});

test('a snapshot is taken, and a later change of a fact without a new date is refused', async () => {
  const { 'snapshot.json': _, ...tree } = soundTree;
  await withContentFolder(tree, async (root) => {
    const env = { ...process.env, CONTENT_DIR: root, CI: '', GITHUB_ACTIONS: '' };
    const command = ['--import', 'tsx', 'lib/cli/content.ts'];
    const taken = spawnSync('node', [...command, '--snapshot'], { env, encoding: 'utf8' });
    expect(taken.stdout).toContain('✔ content/snapshot.json holds the facts of ');
    await writeFile(join(root, 'programs/sample.md'), program('platforms: [mit-learn]'));
    const { status, stdout } = spawnSync('node', command, { env, encoding: 'utf8' });
    expect(stdout).toContain('error[changed-without-date]: a fact of this record changed since ');
    expect(status).toBe(1);
  });
});
