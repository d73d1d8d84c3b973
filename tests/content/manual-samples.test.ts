import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { degreeSchema } from '#lib/domain/degree';
import { contentTree, type Tree } from '../support/content-tree';
import { contentFolder, realCatalog } from '../support/real-catalog';
import { page, soundTree, without } from '../support/sound-tree';

const { fields } = await realCatalog();
const manual = readFileSync(join(contentFolder, 'README.md'), 'utf8');

/** The files that the manual shows whole: each stands below a line that begins with its name. */
const shown = new Map(
  [...manual.matchAll(/^`([a-z]+\/[a-z-]+\.md)`[^\n]*:\n\n```\w+\n(---\n[\s\S]*?)```/gm)].map(
    ([, name = '', file = '']) => [name, file] as const,
  ),
);

const universityName = 'institutions/example-university.md';
const programName = 'programs/example-logistics-basics.md';
const degreeName = 'degrees/example-master-logistics.md';

const file = (name: string): string => shown.get(name) ?? '';

/** The new files of the manual among those that were there before. */
const load = (files: Tree) => contentTree({ ...soundTree, [universityName]: file(universityName), ...files });

const frontMatter = (name: string): string => file(name).split('---\n')[1] ?? '';

const propertyNames = (name: string): string[] =>
  [...frontMatter(name).matchAll(/^(\w+):/gm)].map(([, property = '']) => property);

describe('add a program', () => {
  test('the files of the manual make a program', async () => {
    const { catalog, diagnostics } = await load({ [programName]: file(programName) });
    expect(diagnostics).toEqual([]);
    const program = catalog?.programs.find(({ slug }) => slug === 'example-logistics-basics');
    expect(program?.institution.short).toBe('Example');
  });

  const smallest = [universityName, programName].flatMap((name) =>
    propertyNames(name).map((property) => [name, property] as const),
  );

  test.each(smallest)('%s would not pass without %s', async (name, property) => {
    const rest = page(without(frontMatter(name), `${property}:`));
    const { catalog } = await load({ [programName]: file(programName), [name]: rest });
    expect(catalog).toBeUndefined();
  });

  test('the fields to choose from are those there are', () => {
    const section = manual.slice(manual.indexOf('### Fields to choose from'), manual.indexOf('## Add a degree'));
    const listed = [...section.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map(([, slug, title]) => [slug, title]);
    expect(listed).toEqual(
      fields.map(({ slug, title }) => [slug, title]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    );
  });
});

describe('add a degree', () => {
  test('the degree of the manual passes, and a program counts toward it', async () => {
    const pathways = /```yaml\n(pathways:\n[\s\S]*?)```/.exec(manual.slice(manual.indexOf('## Add a degree')))?.[1];
    const program = file(programName).replace('lastVerified:', `${pathways}lastVerified:`);
    const { catalog, diagnostics } = await load({ [degreeName]: file(degreeName), [programName]: program });
    expect(diagnostics).toEqual([]);
    const degree = catalog?.degrees.find(({ slug }) => slug === 'example-master-logistics');
    expect(degree?.accepts.map((pathway) => pathway.program.title)).toEqual(['Logistics Basics']);
    expect(degree?.body.cited.map(({ id }) => id)).toEqual(['degree-page']);
  });

  test.each(Object.keys(degreeSchema.shape))('the degree of the manual shows %s', (property) => {
    expect(frontMatter(degreeName)).toMatch(new RegExp(`^(# )?${property}:`, 'm'));
  });

  test('what the manual calls required is enough', async () => {
    const lines = frontMatter(degreeName);
    const required = ['title', 'institution', 'field', 'summary', 'lastVerified', 'lastChanged'];
    const optional = propertyNames(degreeName).filter((property) => !required.includes(property));
    const degree = page(`${without(lines, optional.map((property) => `${property}:`).join('\n'))}sources: {}\n`);
    const { diagnostics } = await load({ [degreeName]: degree });
    expect(diagnostics).toEqual([]);
  });
});
