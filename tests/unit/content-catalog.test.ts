import { expect, test } from 'vitest';
import { contentTree } from '../support/content-tree';
import { page, program, soundTree } from '../support/sound-tree';

async function sampleOf(lines: string, text = '') {
  const { catalog, diagnostics } = await contentTree({ ...soundTree, 'programs/sample.md': program(lines, text) });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const sample = catalog?.programs.find(({ slug }) => slug === 'sample');
  if (!catalog || !sample) throw new Error('The sample program is not in the catalog.');
  return { catalog, sample };
}

test('references become records', async () => {
  const { sample, catalog } = await sampleOf('alsoIn: [business-management]');
  expect(sample.institution).toBe(catalog.institutions[0]);
  expect(sample.institution.name).toBe('Massachusetts Institute of Technology');
  expect([sample.field.title, ...sample.alsoIn.map(({ title }) => title)]).toEqual([
    'Supply chain',
    'Business and management',
  ]);
  expect(sample.file).toBe('content/programs/sample.md');
});

test('sources become pages with their names', async () => {
  const { sample } = await sampleOf('');
  expect(sample.sources.map(({ id, publisher, link }) => [id, publisher, link])).toEqual([['faq', 'MIT', 'ok']]);
  expect(sample.status.sources[0]).toBe(sample.sources[0]);
});

test('a figure that is absent is unknown since the day of the last check', async () => {
  const { sample } = await sampleOf('');
  expect(sample.price).toEqual({ state: 'unknown', lookedOn: '2026-11-01' });
  expect(sample.duration).toEqual({ state: 'unknown', lookedOn: '2026-11-01' });
});

test('a figure that does not apply says why', async () => {
  const { sample } = await sampleOf('notApplicable: { price: free of charge }');
  expect(sample.price).toEqual({ state: 'not-applicable', reason: 'free of charge' });
  expect(sample).not.toHaveProperty('notApplicable');
});

test('a price keeps its provenance, and its other figures newest first', async () => {
  const { sample } = await sampleOf(`price:
  min: 1350
  max: 1500
  currency: USD
  basis: five courses and the exam
  includes: [exam]
  how: computed
  working: five courses at 270 to 300
  asOf: 2026
  sources: [faq]
  also:
    - { amount: 900, currency: USD, asOf: 2018, sources: [faq] }
    - { amount: 1000, currency: USD, asOf: 2019-05, sources: [faq] }`);
  const [faq] = sample.sources;
  expect(sample.price).toEqual({
    state: 'known',
    value: { min: 1350, max: 1500, currency: 'USD' },
    how: 'computed',
    basis: 'five courses and the exam',
    includes: ['exam'],
    working: 'five courses at 270 to 300',
    asOf: '2026',
    lookedOn: '2026-11-01',
    sources: [faq],
    also: [
      {
        state: 'known',
        value: { min: 1000, max: 1000, currency: 'USD' },
        how: 'stated',
        asOf: '2019-05',
        lookedOn: '2026-11-01',
        sources: [faq],
        also: [],
      },
      {
        state: 'known',
        value: { min: 900, max: 900, currency: 'USD' },
        how: 'stated',
        asOf: '2018',
        lookedOn: '2026-11-01',
        sources: [faq],
        also: [],
      },
    ],
  });
});

test('the weeks and hours of a course rest on the course', async () => {
  const { sample } = await sampleOf(
    'courses: [{ code: SC0x, title: Analytics, weeks: 13, asOf: 2025-09, sources: [faq] }]',
  );
  const [course] = sample.courses;
  expect(course?.weeks).toEqual({
    state: 'known',
    value: { min: 13, max: 13 },
    how: 'stated',
    asOf: '2025-09',
    lookedOn: '2026-11-01',
    sources: sample.sources,
    also: [],
  });
  expect(course?.hoursPerWeek).toEqual({ state: 'unknown', lookedOn: '2026-11-01' });
  expect(course?.kind).toBe('course');
});

test('a pathway is one object on the program, on the degree and in the catalog', async () => {
  const { sample, catalog } = await sampleOf(
    'pathways: [{ degree: mit-supply-chain, saidBy: { is: university, who: MIT, why: So }, conditions: [admission], sources: [faq] }]',
  );
  const [pathway] = sample.pathways;
  expect(pathway?.program).toBe(sample);
  expect(pathway?.degree.title).toBe('Master in Supply Chain Management');
  expect(pathway?.degree.accepts[0]).toBe(pathway);
  expect(catalog.pathways).toHaveLength(1);
  expect(catalog.pathways[0]).toBe(pathway);
});

test('a degree keeps prices per unit with their unit, and its size as credit', async () => {
  const lines = `credits: { amount: 90, system: local, unit: MIT units, sources: [a] }
tuitionPerUnit: [{ amount: 1000, currency: USD, unit: credit, sources: [a] }]
sources:
  a: { title: A, publisher: B, url: https://a.example/page, kind: university }`;
  const degree = (soundTree['degrees/mit-supply-chain.md'] as string).replace('sources: {}', lines);
  const { catalog } = await contentTree({ ...soundTree, 'degrees/mit-supply-chain.md': degree });
  const [found] = catalog?.degrees ?? [];
  expect(found?.credits).toMatchObject({ state: 'known', value: { amount: 90, system: 'local', unit: 'MIT units' } });
  expect(found?.tuitionPerUnit).toMatchObject([
    { unit: 'credit', price: { value: { min: 1000, max: 1000, currency: 'USD' } } },
  ]);
});

test('the statements of a comparison say what they are', async () => {
  const comparison = page(`title: Side by side
summary: A table.
answer: It depends.
columns:
  - { title: MicroMasters, short: Program }
  - { title: Master’s, short: Degree }
  - { title: Online, short: Online }
groups:
  - title: Money
    rows:
      - factor: Price
        answer: A program costs least.
        measure: US dollars
        program:
          - { live: programs.open.price.median, text: in the middle }
        degree:
          - { figure: '$20,000', unit: a year, text: on average, asOf: 2025, sources: [survey] }
        straight:
          - { notFound: a figure for part-time study, short: part-time study }
lastVerified: 2026-11-01
lastChanged: 2026-11-01
sources:
  survey: { title: Survey, publisher: Office, url: https://office.example/page, kind: primary }
`);
  const { catalog, diagnostics } = await contentTree({ ...soundTree, 'comparisons/side-by-side.md': comparison });
  expect(diagnostics).toEqual([]);
  const row = catalog?.comparisons[0]?.groups[0]?.rows[0];
  expect(row?.program).toEqual([{ kind: 'live', live: 'programs.open.price.median', text: 'in the middle' }]);
  expect(row?.degree).toMatchObject([
    {
      kind: 'stated',
      figure: '$20,000',
      unit: 'a year',
      text: 'on average',
      asOf: '2025',
      sources: [{ id: 'survey' }],
    },
  ]);
  expect(row?.straight).toEqual([
    { kind: 'not-found', text: 'a figure for part-time study', short: 'part-time study' },
  ]);
});

test('lists are ordered by name, whatever the file names', async () => {
  const { catalog } = await contentTree({
    ...soundTree,
    'programs/aaa.md': program('title: Zoology'),
    'programs/zzz.md': program('title: Éclairs'),
  });
  expect(catalog?.programs.map(({ title }) => title)).toEqual([
    'Business Basics',
    'Éclairs',
    'Supply Chain Basics',
    'Zoology',
  ]);
  expect(catalog?.fields.map(({ title }) => title)).toEqual(['Business and management', 'Supply chain']);
});

test('the catalog is frozen through and through, circles included', async () => {
  const { sample, catalog } = await sampleOf(
    'pathways: [{ degree: mit-supply-chain, saidBy: { is: university, who: MIT, why: So }, sources: [faq] }]',
    '## Who it suits\n\nPeople.',
  );
  const parts = [
    catalog,
    catalog.programs,
    sample,
    sample.pathways,
    sample.pathways[0]?.degree.accepts,
    sample.body.tree.children[0],
    sample.sources[0],
  ];
  expect(parts.map((part) => Object.isFrozen(part))).toEqual(parts.map(() => true));
});

test('a folder without records is no content', async () => {
  const { catalog, diagnostics } = await contentTree({ 'README.md': 'not a record' });
  expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual(['file-not-read content']);
  expect(catalog).toBeUndefined();
});
