import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { repositoryUrl } from '#lib/site/config';

const root = join(import.meta.dirname, '../..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

interface Job {
  readonly if?: string;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = readdirSync(join(root, '.github/workflows'));

const actionsIn = (text: string) =>
  [...text.matchAll(/uses: (\S+)@(\S+)/g)].map(([, action, commit]) => ({ action, commit }));

describe.each(workflows)('the workflow %s', (name) => {
  const text = read('.github/workflows', name);
  const { on, permissions, jobs } = parse(text) as Workflow;

  test('names each action by its commit, and the same one as the others do', () => {
    const used = actionsIn(text);
    expect(used.length).toBeGreaterThan(0);
    for (const { action, commit } of used) {
      expect(commit).toMatch(/^[0-9a-f]{40}$/);
      const elsewhere = workflows.flatMap((one) => actionsIn(read('.github/workflows', one)));
      expect(elsewhere.filter((other) => other.action === action && other.commit !== commit)).toEqual([]);
    }
  });

  test('may read the code, and one job alone may write an issue, findings of CodeQL or a release; each ends', () => {
    expect(permissions).toEqual({ contents: 'read' });
    const rights = Object.values(jobs).flatMap((job) => Object.entries(job.permissions ?? {}));
    const writing = rights.flatMap(([right, may]) => (may === 'write' ? [right] : []));
    const allowed = { 'links.yml': ['issues'], 'codeql.yml': ['security-events'], 'release.yml': ['contents'] };
    expect(writing).toEqual(allowed[name as keyof typeof allowed] ?? []);
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  test('does nothing by itself on a fork', () => {
    const guard = `github.repository == '${new URL(repositoryUrl).pathname.slice(1)}'`;
    const isGuarded = 'schedule' in on || name === 'release.yml';
    for (const job of Object.values(jobs)) expect(job.if).toBe(isGuarded ? guard : undefined);
  });
});

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly { readonly type: string; readonly id?: string; readonly attributes: { label?: string } }[];
}

const forms = readdirSync(join(root, '.github/ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml');

test.each(forms)('the issue form %s has a name and asks each thing once, under a label', (file) => {
  const { name, description, body } = parse(read('.github/ISSUE_TEMPLATE', file)) as Form;
  const asked = body.filter(({ type }) => type !== 'markdown');
  expect(name).toBeTruthy();
  expect(description).toBeTruthy();
  expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
  for (const { attributes } of asked) expect(attributes.label).toBeTruthy();
});

test('every form that the site leads to is there', () => {
  const named = ['app/layout.tsx', 'app/data/page.tsx', 'content/texts/about.md', 'lib/correct/correction.ts'].flatMap(
    (file) => [...read(file).matchAll(/[\w-]+\.yml/g)].map(([form]) => form),
  );
  expect(named).toContain('dead-link.yml');
  expect(forms).toEqual(expect.arrayContaining(named));
});

test('the workflow tries every version of Node.js that is promised, and the systems people work on', () => {
  const { jobs } = parse(read('.github/workflows/ci.yml')) as {
    jobs: Record<string, { strategy?: { matrix: { node: number[]; os: string[] } } }>;
  };
  const { node = [], os = [] } = jobs.elsewhere?.strategy?.matrix ?? {};
  const lowest = /\d+/.exec(JSON.parse(read('package.json')).engines.node)?.[0];
  expect(node.map(String)).toContain(lowest);
  expect(node.map(String)).toContain(read('.node-version').trim());
  expect(os).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest']);
});

test('the image has the version of Node.js that the project names', () => {
  expect(read('.deploy/Containerfile')).toContain(`ARG NODE=${read('.node-version').trim()}\n`);
});

test('packages that need a newer Node.js than is promised are not offered, and updates come in groups', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    updates: { 'package-ecosystem': string; groups: object; ignore?: { 'dependency-name': string }[] }[];
  };
  expect(updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const { groups } of updates) expect(Object.keys(groups).length).toBeGreaterThan(0);
  const { devDependencies } = JSON.parse(read('package.json'));
  for (const ignored of updates[0]?.ignore ?? []) expect(devDependencies).toHaveProperty([ignored['dependency-name']]);
});
