import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CountsTable } from '#components/standard/counts-table';
import { StandardSection } from '#components/standard/standard-section';
import { standardsPage } from '#lib/pages/standards';
import { cutText } from '#lib/pages/text';
import { pages, recordPages } from '#lib/site/pages';
import { partAnchor } from '#lib/site/part-anchor';
import { contentFolder, realCatalog } from '../support/real-catalog';

interface Written {
  readonly parts: readonly {
    readonly title: string;
    readonly criteria: readonly {
      readonly id: string;
      readonly criterion: string;
      readonly verdict: string;
      readonly at?: string;
      readonly test?: string;
    }[];
  }[];
}

const catalog = await realCatalog();
const { rows, citations } = standardsPage(catalog);
const folder = join(contentFolder, 'standards');

/** The files, read without the pipeline. */
const files = readdirSync(folder).map((name) => {
  const front = readFileSync(join(folder, name), 'utf8').split(/^---$/m)[1] ?? '';
  return { slug: name.replace(/\.md$/, ''), written: parse(front) as Written };
});

const words = {
  met: 'Met',
  partly: 'Partly',
  not: 'Not met',
  'not-applicable': 'Not applicable',
  'not-visible': 'Not visible from here',
} as const;

const criteriaIn = ({ parts }: Written) => parts.flatMap(({ criteria }) => criteria);

/** The text of each cell of a row of a table. */
const cellsOf = (row: string): string[] =>
  [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, ''));

const records = recordPages.flatMap(({ path, records: kind }) =>
  catalog[kind].map(({ slug, body }) => ({ path: `${path}/${slug}`, anchors: body.headings.map(({ id }) => id) })),
);

/** The parts of a page, by the names that stand in the file of its route: its own, and the headings of its texts. */
function partsOf(path: string): string[] {
  const route = readFileSync(join(import.meta.dirname, '../../app', path, 'page.tsx'), 'utf8');
  const names = [...route.matchAll(/['"]([a-z-]+)['"]/g)].map(([, name = '']) => name);
  const texts = catalog.texts.filter(({ slug }) => names.includes(slug));
  return [...names.map(partAnchor), ...texts.flatMap(cutText).map(({ id }) => id)];
}

/** The anchors of a page of ours; nothing where there is no such page. */
const anchorsOf = (path: string): string[] | undefined =>
  records.find((record) => record.path === path)?.anchors ??
  (pages.some((page) => page.path === path) ? partsOf(path) : undefined);

test('the counts at the head of the page are those of the files', () => {
  const html = renderToStaticMarkup(<CountsTable rows={rows} />);
  const shown = [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].slice(1).map(([, row = '']) => cellsOf(row));
  const all = files.flatMap(({ written }) => criteriaIn(written));
  const given = Object.keys(words).filter((verdict) => all.some((one) => one.verdict === verdict));
  const counted = catalog.standards.map(({ slug, title }) => {
    const criteria = criteriaIn(files.find((file) => file.slug === slug)?.written ?? { parts: [] });
    const verdicts = given.map((verdict) => criteria.filter((one) => one.verdict === verdict).length);
    return [title, criteria.length, ...verdicts].map(String);
  });
  expect(shown).toEqual(counted);
  expect(files).toHaveLength(catalog.standards.length);
});

describe.each(files)('$slug', ({ slug, written }) => {
  const standard = catalog.standards.find((one) => one.slug === slug);
  if (!standard) throw new Error(`There is no standard ${slug}.`);
  const html = renderToStaticMarkup(<StandardSection standard={standard} citations={citations} />);

  test('the page has every criterion with the verdict of the file, in its order', () => {
    const shown = [...html.matchAll(/<tr[^>]*data-verdict[^>]*>(.*?)<\/tr>/g)].map(([, row = '']) => cellsOf(row));
    expect(shown.map(([, verdict]) => verdict)).toEqual(
      criteriaIn(written).map(({ verdict }) => words[verdict as keyof typeof words]),
    );
    const ids = criteriaIn(written).map(({ id }) => String(id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(shown.map(([name = ''], index) => name.endsWith(` ${ids[index]}`))).toEqual(ids.map(() => true));
  });

  test('each part says in its line how its verdicts count up', () => {
    for (const { title, criteria } of written.parts) {
      const line = new RegExp(`<summary[^>]*>${title}: ([^<]*)</summary>`).exec(html)?.[1] ?? '';
      const numbers = [...line.matchAll(/\d+/g)].map(Number);
      expect(
        numbers.reduce((sum, number) => sum + number, 0),
        title,
      ).toBe(criteria.length);
    }
  });

  test('every test that is named exists, and the page leads to it', () => {
    for (const { id, test: file } of criteriaIn(written)) {
      if (!file) continue;
      expect(existsSync(join(import.meta.dirname, '../..', file)), `${id}: ${file}`).toBe(true);
      expect(html, id).toContain(`/blob/main/${file}"`);
    }
  });

  test('every page that is named exists, with the place on it', () => {
    for (const { id, at } of criteriaIn(written)) {
      const [path = '', anchor] = at?.split('#') ?? [];
      if (!path) continue;
      const anchors = anchorsOf(path);
      expect(anchors, `${id}: ${at}`).toBeDefined();
      if (anchor) expect(anchors, `${id}: ${at}`).toContain(anchor);
    }
  });

  test('the publication stands among the numbered sources, with its date', () => {
    expect(standard.reading.asOf).toBeDefined();
    expect(citations.numbersOf(standard.reading.sources).length).toBe(standard.sources.length);
    expect(standard.sources.some(({ kind, link }) => kind === 'primary' && link === 'ok')).toBe(true);
  });
});

test('no criterion is said to be met, in whole or in part, without a page or a test', () => {
  const bare = files.flatMap(({ written }) =>
    criteriaIn(written).filter(({ verdict, at, test: file }) => /^(met|partly)$/.test(verdict) && !at && !file),
  );
  expect(bare).toEqual([]);
});
