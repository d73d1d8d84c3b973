import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { repositoryUrl } from '#lib/site/config';

const root = join(import.meta.dirname, '../..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly if?: string; readonly 'timeout-minutes'?: number }>>;
}

const workflows = readdirSync(join(root, '.github/workflows'));

describe.each(workflows)('the workflow %s', (name) => {
  const text = read('.github/workflows', name);
  const { on, permissions, jobs } = parse(text) as Workflow;

  test('names each action by its commit, and the same one as the others do', () => {
    const used = [...text.matchAll(/uses: (\S+)@(\S+)/g)];
    expect(used.length).toBeGreaterThan(0);
    for (const [whole, , commit] of used) {
      expect(commit).toMatch(/^[0-9a-f]{40}$/);
      expect(read('.github/workflows/ci.yml')).toContain(whole);
    }
  });

  test('may read the code and change no more than issues, and ends', () => {
    expect(permissions.contents).toBe('read');
    expect(Object.keys(permissions).filter((right) => !['contents', 'issues'].includes(right))).toEqual([]);
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  test('does nothing by itself on a fork', () => {
    const guard = `github.repository == '${new URL(repositoryUrl).pathname.slice(1)}'`;
    for (const job of Object.values(jobs)) expect(job.if).toBe('schedule' in on ? guard : undefined);
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
  const named = ['app/layout.tsx', 'app/data/page.tsx', 'content/texts/about.md'].flatMap((file) =>
    [...read(file).matchAll(/[\w-]+\.yml/g)].map(([form]) => form),
  );
  expect(named).toContain('dead-link.yml');
  expect(forms).toEqual(expect.arrayContaining(named));
});
