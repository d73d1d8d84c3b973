import { join } from 'node:path';
import type { Nodes } from 'hast';
import { expect, test } from 'vitest';
import { loadCatalog } from '#lib/content/load';
import { renderReport } from '#lib/diagnostics/render';
import type { Text } from '#lib/domain/catalog';

// Warnings alone depend on the day, so any will do here.
const { catalog, diagnostics, files } = await loadCatalog({
  root: join(import.meta.dirname, '../../content'),
  today: '2026-11-23',
});

function real() {
  if (!catalog) throw new Error('The content has errors.');
  return catalog;
}

interface Figure {
  readonly place: string;
  readonly sources: readonly { readonly url: string }[];
}

/** Every known figure of a record, at any depth, followed no further than the record itself. */
function figuresOf(value: unknown, place: string, ways = new Set<string>()): Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry, index) => figuresOf(entry, `${place}[${index}]`, ways));
  const own =
    'state' in value && value.state === 'known' ? [{ place, sources: (value as unknown as Figure).sources }] : [];
  const records = ['program', 'degree', 'institution', 'field', 'alsoIn', 'accepts', 'body', 'sources'];
  const parts = Object.entries(value).filter(([name]) => !records.includes(name));
  return [...own, ...parts.flatMap(([name, part]) => figuresOf(part, `${place}.${name}`, ways))];
}

test('the content has no errors', () => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(renderReport(errors, { files })).toBe('');
});

test('every pathway of a program stands on its degree, and the other way round', () => {
  const { programs, degrees, pathways } = real();
  expect(pathways).toEqual(programs.flatMap((program) => program.pathways));
  for (const pathway of pathways) expect(pathway.degree.accepts).toContain(pathway);
  expect(degrees.flatMap(({ accepts }) => accepts)).toHaveLength(pathways.length);
});

test('every figure has a source', () => {
  const { programs, degrees } = real();
  const figures = [...programs, ...degrees].flatMap((record) => figuresOf(record, record.file));
  expect(figures.length).toBeGreaterThan(programs.length);
  expect(figures.filter(({ sources }) => sources.length === 0)).toEqual([]);
});

test('no word of what the site says of itself is lost: all of it stands below a heading', () => {
  const { texts } = real();
  const findFirst = ({ body }: Text) => body.tree.children.find(({ type }) => type === 'element');
  expect(texts.map(findFirst)).toEqual(texts.map(() => expect.objectContaining({ tagName: 'h2' })));
});

test('no title has a typewriter’s apostrophe', () => {
  const { programs, degrees, guides, comparisons } = real();
  const titles = [
    ...[...programs, ...degrees, ...guides, ...comparisons].map(({ title }) => title),
    ...programs.flatMap(({ courses, tracks }) => [
      ...courses.map(({ title }) => title),
      ...tracks.map(({ name }) => name),
    ]),
  ];
  expect(titles.filter((title) => title.includes("'"))).toEqual([]);
});

/** The running words of a text; what stands in a line of code is typed as it is. */
const wordsOf = (node: Nodes): string[] => {
  if (node.type === 'text') return [node.value];
  return 'children' in node && !(node.type === 'element' && node.tagName === 'code')
    ? node.children.flatMap(wordsOf)
    : [];
};

test('no text has a typewriter’s quotation mark', () => {
  const { programs, degrees, fields, guides, comparisons, texts } = real();
  const bodies = [...programs, ...degrees, ...fields, ...guides, ...comparisons, ...texts].map(({ body }) => body.tree);
  expect(bodies.flatMap(wordsOf).filter((words) => words.includes('"'))).toEqual([]);
});

test('no citation of a text is lost', () => {
  const { programs, guides, comparisons } = real();
  for (const { sources, body } of [...programs, ...guides, ...comparisons]) {
    for (const source of body.cited) expect(sources).toContain(source);
  }
});
