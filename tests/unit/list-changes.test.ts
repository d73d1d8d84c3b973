import { describe, expect, test } from 'vitest';
import type { Change } from '#lib/domain/change';
import { browseList } from '#lib/list/browse';
import { findChangePart } from '#lib/list/change-part';
import { changeList, groupByMonth } from '#lib/list/changes';
import { catalogOf, degree, field, institution, program, source } from '../support/sample-records';

const change = (on: string, what: string, is: Change['is'] = 'event'): Change => ({
  on,
  is,
  what,
  sources: [source('news')],
});

const mit = institution('mit', 'MIT');
const ucl = institution('ucl', 'UCL');
const data = field('data', 'Data');
const law = field('law', 'Law');

const catalog = catalogOf(
  [
    program('analytics', {
      institution: mit,
      field: data,
      alsoIn: [law],
      status: { is: 'closing', evidence: 'stated', asOf: '2026-10', closesOn: '2027-06', sources: [source('news')] },
      changes: [change('2026-11-20', 'The price rose.'), change('2026-11-02', 'A course was found.', 'update')],
    }),
    program('contracts', { institution: ucl, field: law, changes: [change('2023-08-01', 'Enrollment moved.')] }),
  ],
  [degree('llm', { institution: ucl, field: law, changes: [change('2026-11-20', 'It was 3.', 'correction')] })],
);

const found = (params: Record<string, string>) =>
  browseList(changeList, catalog, params).records.map(({ change: { on }, record }) => `${on} ${record.slug}`);

describe('filters', () => {
  test('none shows every change and every announced closing, the newest first, those of one day by their record', () => {
    expect(found({})).toEqual([
      '2027-06 analytics',
      '2026-11-20 llm',
      '2026-11-20 analytics',
      '2026-11-02 analytics',
      '2023-08-01 contracts',
    ]);
  });

  test('by kind, sort of record, field, university and year', () => {
    expect(found({ kind: 'event' })).toEqual(['2027-06 analytics', '2026-11-20 analytics', '2023-08-01 contracts']);
    expect(found({ kind: 'correction' })).toEqual(['2026-11-20 llm']);
    expect(found({ record: 'degree' })).toEqual(['2026-11-20 llm']);
    expect(found({ field: 'data' })).toEqual(['2027-06 analytics', '2026-11-20 analytics', '2026-11-02 analytics']);
    expect(found({ field: 'law' })).toHaveLength(5);
    expect(found({ university: 'ucl', record: 'program' })).toEqual(['2023-08-01 contracts']);
    expect(found({ year: '2027' })).toEqual(['2027-06 analytics']);
  });

  test('the years to choose from are those that something changed in, the newest first, each with its count', () => {
    const { facets } = browseList(changeList, catalog, {});
    const years = facets.find(({ name }) => name === 'year')?.options ?? [];
    expect(years.map(({ label, count }) => `${label} ${count}`)).toEqual(['2027 1', '2026 3', '2023 1']);
  });
});

test('a change of the status leads to the top of its page, where the status stands', () => {
  const status: Change = { ...change('2026-11-30', 'It closed earlier.', 'correction'), of: 'status' };
  const [logged] = browseList(changeList, catalogOf([program('gone', { changes: [status] })]), {}).records;
  expect(logged && findChangePart(logged)).toEqual({ href: '/programs/gone', label: 'Status' });
});

test('the oldest may stand first', () => {
  expect(found({ sort: 'oldest' })[0]).toBe('2023-08-01 contracts');
});

test('changes stand by month in their order; a date without a month has its year', () => {
  const { records } = browseList(changeList, catalog, {});
  expect(groupByMonth(records).map(({ month, changes }) => `${month} ${changes.length}`)).toEqual([
    '2027-06 1',
    '2026-11 3',
    '2023-08 1',
  ]);
  const [first] = records;
  if (!first) throw new Error('no change');
  const undated = { ...first, change: { ...first.change, on: '2028' } };
  expect(groupByMonth([undated]).map(({ month }) => month)).toEqual(['2028']);
});

test('every address gives a page; what is not understood is said', () => {
  const { count, ignored } = browseList(changeList, catalog, { kind: 'nonsense', year: '1066', q: 'words' });
  expect(count).toBe(5);
  expect(ignored.map(({ name }) => name)).toEqual(['kind', 'year', 'q']);
});
