import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CountsTable } from '#components/standard/counts-table';
import { StandardSection } from '#components/standard/standard-section';
import { standardsPage } from '#lib/pages/standards';
import { cutText } from '#lib/pages/text';
import { recordPages } from '#lib/site/kinds-of-pages';
import type { Operator } from '#lib/site/operator';
import { pages } from '#lib/site/pages';
import { partAnchor } from '#lib/site/part-anchor';
import { contentFolder, realCatalog } from '../support/real-catalog';

interface Written {
  readonly parts: readonly {
    readonly title: string;
    readonly criteria: readonly {
      readonly id: string;
      readonly criterion: string;
      readonly verdict: string;
      readonly at?: string | readonly string[];
      readonly file?: string;
      readonly test?: string;
      readonly ifSet?: { readonly parts: readonly string[]; readonly verdict: string };
    }[];
  }[];
}

const catalog = await realCatalog();
const { rows, citations } = standardsPage(catalog, {});
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

const root = join(import.meta.dirname, '../..');
const readSource = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The parts of a page, by the names in the files of its route and its components: its own, and the headings of its texts. */
function partsOf(path: string): string[] {
  const route = readSource(`app${path}/page.tsx`);
  const components = [...route.matchAll(/'#(components\/[^']+)'/g)].map(([, name]) => readSource(`${name}.tsx`));
  const names = [...[route, ...components].join('\n').matchAll(/['"]([a-z-]+)['"]/g)].map(([, name = '']) => name);
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
  const labels = [...html.matchAll(/data-label="([^"]+)"/g)].map(([, label = '']) => label);
  // As wide as fits beside the value on a phone.
  expect(labels.filter((label) => label.length > 'Not applicable'.length)).toEqual([]);
});

describe.each(files)('$slug', ({ slug, written }) => {
  const row = rows.find(({ standard }) => standard.slug === slug);
  if (!row) throw new Error(`There is no standard ${slug}.`);
  const { standard } = row;
  const html = renderToStaticMarkup(<StandardSection row={row} citations={citations} />);

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

  test('every file and test that is named exists, and the page leads to it', () => {
    for (const { id, test: guard, file } of criteriaIn(written)) {
      for (const named of [guard ?? [], file ?? []].flat()) {
        expect(existsSync(join(root, named)), `${id}: ${named}`).toBe(true);
        expect(html, id).toContain(`/blob/main/${named}"`);
      }
    }
  });

  test('every page that is named exists, with the place on it', () => {
    for (const { id, at } of criteriaIn(written)) {
      for (const place of [at ?? []].flat()) {
        const [path = '', anchor] = place.split('#');
        const anchors = anchorsOf(path);
        expect(anchors, `${id}: ${place}`).toBeDefined();
        if (anchor) expect(anchors, `${id}: ${place}`).toContain(anchor);
        expect(html, id).toContain(`<a href="${place}">`);
      }
    }
  });

  test('the publication stands among the numbered sources, with its date', () => {
    expect(standard.reading.asOf).toBeDefined();
    expect(citations.numbersOf(standard.reading.sources).length).toBe(standard.sources.length);
    expect(standard.sources.some(({ kind, link }) => kind === 'primary' && link === 'ok')).toBe(true);
  });
});

test('no criterion is said to be met, in whole or in part, without a page, a file or a test', () => {
  const bare = files.flatMap(({ written }) =>
    criteriaIn(written).filter(
      ({ verdict, at, file, test: guard }) => /^(met|partly)$/.test(verdict) && !at && !file && !guard,
    ),
  );
  expect(bare).toEqual([]);
});

describe('where the one who runs the site tells of themselves', () => {
  const told = { name: 'Example Society', roles: 'One writes', qualification: 'Ten years as a registrar' };
  const reached = { interests: 'None', mail: 'a@example.org', answerDays: 14 };
  const verdictsFor = (operator: Operator) =>
    new Map(
      standardsPage(catalog, operator).rows.flatMap(({ standard, parts }) =>
        parts.flatMap(({ criteria }) =>
          criteria.map(({ id, verdict }) => [`${standard.slug} ${id}`, verdict] as const),
        ),
      ),
    );
  const changed = (operator: Operator) => {
    const before = verdictsFor({});
    return [...verdictsFor(operator)].filter(([id, verdict]) => before.get(id) !== verdict).map(([id]) => id);
  };

  test('verdicts about them become better, and no other', () => {
    expect(changed({ ...told, ...reached })).toEqual([
      'ipdas K20',
      'code-of-practice-for-statistics S2',
      'comparison-tools T2',
      'comparison-tools T9',
      'data-on-the-web 29',
    ]);
    expect(changed({ name: told.name })).toEqual(['comparison-tools T2']);
    expect(changed({ mail: reached.mail })).toEqual(['data-on-the-web 29']);
  });

  test('the counts follow', () => {
    const metOf = (operator: Operator) => standardsPage(catalog, operator).rows[0]?.counts.met ?? 0;
    expect(metOf(told)).toBe(metOf({}) + 1);
  });
});

test('of IPDAS at least 26 of the 35 criteria that apply are met, whoever runs the site', () => {
  const counts = rows.find(({ standard }) => standard.slug === 'ipdas')?.counts;
  expect(counts?.met).toBeGreaterThanOrEqual(26);
  expect((counts?.met ?? 0) + (counts?.partly ?? 0) + (counts?.not ?? 0)).toBe(35);
});

test('how many open programs rest on one listing alone is what the record has', () => {
  const open = catalog.programs.filter(({ status }) => status.is === 'open');
  const alone = open.filter(({ status: { sources } }) => sources.length === 1 && sources[0]?.id === 'edx-listing-2026');
  const [evidence = ''] = rows.flatMap(({ parts }) =>
    parts.flatMap(({ criteria }) => criteria.filter(({ id }) => id === 'T5').map((one) => one.evidence)),
  );
  expect(evidence).toContain(`${alone.length} of ${open.length} rest on one listing`);
});
