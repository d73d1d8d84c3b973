import { describe, expect, test } from 'vitest';
import { browseList } from '#lib/list/browse';
import { findProgramsWithout, pathwayList } from '#lib/list/pathways';
import { parseQuery, toSearch } from '#lib/list/query';
import { catalogOf, degree, field, institution, program, withPathways } from '../support/sample-records';

const mit = institution('mit', 'MIT');
const ucl = { ...institution('ucl', 'UCL'), country: 'GB' };

const analytics = withPathways(program('analytics', { title: 'Analytics', field: field('data', 'Data') }), [
  [
    degree('ms-data', { title: 'MS Data', institution: mit }),
    { credit: { amount: 9, of: 36, system: 'us-semester-hour', unit: 'credits', is: 'exact' }, asOf: '2020' },
  ],
  [degree('ms-stats', { title: 'MS Statistics', institution: ucl }), { asOf: '2024' }],
]);
const law = withPathways(
  program('law', {
    title: 'Law',
    field: field('law', 'Law'),
    status: { is: 'closed', evidence: 'inferred', asOf: '2026', sources: [] },
  }),
  [[degree('llm', { title: 'LLM', institution: ucl }), { promises: 'entry' }]],
);
const alone = program('alone', { title: 'Alone', field: field('law', 'Law') });
const catalog = catalogOf([analytics, law, alone]);

const rows = (params: Record<string, string>) =>
  browseList(pathwayList, catalog, params).records.map(({ program: from, degree: to }) => `${from.slug} ${to.slug}`);

describe('filters', () => {
  test('none shows every pathway, the largest share first', () => {
    expect(rows({})).toEqual(['analytics ms-data', 'analytics ms-stats', 'law llm']);
  });

  test('by the program’s field and status, the degree’s university and country, and the firmness', () => {
    expect(rows({ field: 'law' })).toEqual(['law llm']);
    expect(rows({ status: 'closed' })).toEqual(['law llm']);
    expect(rows({ university: 'mit' })).toEqual(['analytics ms-data']);
    expect(rows({ country: 'GB' })).toEqual(['analytics ms-stats', 'law llm']);
    expect(rows({ credit: 'amount' })).toEqual(['analytics ms-data']);
    expect(rows({ credit: 'credit' })).toEqual(['analytics ms-stats']);
    expect(rows({ credit: 'way-in' })).toEqual(['law llm']);
  });

  test('two filters must both hold', () => {
    expect(rows({ country: 'GB', field: 'data' })).toEqual(['analytics ms-stats']);
  });

  test('a count says how many rows a value would give, the other filters kept', () => {
    const { facets } = browseList(pathwayList, catalog, { country: 'GB' });
    const optionsOf = (facet: string) => facets.find(({ name }) => name === facet)?.options;
    expect(optionsOf('field')?.map(({ value, count }) => [value, count])).toEqual([
      ['data', 1],
      ['law', 1],
    ]);
    expect(optionsOf('country')?.map(({ label, count }) => [label, count])).toEqual([
      ['United Kingdom', 2],
      ['United States', 1],
    ]);
  });
});

test('sorts by program, by degree and by the age of the evidence', () => {
  expect(rows({ sort: 'degree' })).toEqual(['law llm', 'analytics ms-data', 'analytics ms-stats']);
  expect(rows({ sort: 'program' })[2]).toBe('law llm');
  expect(rows({ sort: 'date' })).toEqual(['analytics ms-stats', 'analytics ms-data', 'law llm']);
});

test('programs without a pathway are listed, unless a degree’s side is asked for', () => {
  const without = (params: Record<string, string>) =>
    findProgramsWithout(catalog, parseQuery(pathwayList, catalog, params).query).map(({ slug }) => slug);
  expect(without({})).toEqual(['alone']);
  expect(without({ field: 'law' })).toEqual(['alone']);
  expect(without({ field: 'data' })).toEqual([]);
  expect(without({ status: 'closed' })).toEqual([]);
  expect(without({ country: 'GB' })).toEqual([]);
});

test('a program that is closing is still open: both values find it, and only one finds the others', () => {
  const status = { is: 'closing', evidence: 'stated', asOf: '2026', closesOn: '2027', sources: [] } as const;
  const last = program('last', { title: 'Last', status });
  const leading = withPathways(program('leading', { title: 'Leading', status }), [[degree('ma'), {}]]);
  const made = catalogOf([analytics, law, alone, last, leading]);
  const found = (value: string) => {
    const { records, query, facets } = browseList(pathwayList, made, { status: value });
    const options = facets.find(({ name }) => name === 'status')?.options ?? [];
    return {
      programs: records.map(({ program: from }) => from.slug),
      without: findProgramsWithout(made, query).map(({ slug }) => slug),
      counts: options.map(({ label, count }) => `${label} ${count}`),
    };
  };
  const counts = ['Open 3', 'Closing 1', 'Closed 1'];
  expect(found('open')).toEqual({
    programs: ['analytics', 'analytics', 'leading'],
    without: ['alone', 'last'],
    counts,
  });
  expect(found('closing')).toEqual({ programs: ['leading'], without: ['last'], counts });
  expect(found('closed')).toEqual({ programs: ['law'], without: [], counts });
});

test('every address gives a page; what is not understood is said', () => {
  const { records, ignored, search } = browseList(pathwayList, catalog, {
    field: 'nonsense',
    sort: 'price',
    page: '2',
  });
  expect(records).toHaveLength(3);
  expect(ignored.map(({ name }) => name)).toEqual(['field', 'sort', 'page']);
  expect(search).toBe('');
});

test('of several values of a filter the last counts, and the others are said', () => {
  const { query, ignored } = browseList(pathwayList, catalog, {
    field: ['law', 'law', 'data'],
    sort: ['date', 'date'],
  });
  expect(query.chosen.field).toEqual(['data']);
  expect(ignored).toEqual([
    { name: 'field', value: 'law', reason: 'is one of several values, and only the last counts.' },
  ]);
});

test('an address reads back as it was written', () => {
  const search = '?field=law&university=ucl&country=GB&credit=way-in&sort=date';
  const { query } = parseQuery(pathwayList, catalog, Object.fromEntries(new URLSearchParams(search)));
  expect(toSearch(pathwayList, query)).toBe(search);
});
