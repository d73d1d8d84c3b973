import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { browseList } from '#lib/list/browse';
import { programList } from '#lib/list/programs';
import { type ListQuery, parseQuery, toSearch, withPart } from '#lib/list/query';
import type { AddressParams } from '#lib/site/address-params';
import { anyParams } from '../support/any-program';
import { catalogOf, field, institution, program } from '../support/sample-records';

const universities = ['mit', 'rit', 'ucsd'];
const catalog = catalogOf(
  ['data-science', 'law', 'design'].map((slug, index) =>
    program(`p-${slug}`, { field: field(slug), institution: institution(universities[index] ?? 'mit') }),
  ),
);

const parseProgramQuery = (params: AddressParams) => parseQuery(programList, catalog, params);
const programQueryToSearch = (query: ListQuery): string => toSearch(programList, query);

/** What a server would make of a search: repeated names become lists. */
function paramsOf(search: string): Record<string, string | string[]> {
  const params: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    const before = params[name];
    params[name] = before === undefined ? value : [before, value].flat();
  }
  return params;
}

describe('the address of the directory', () => {
  test('reads what a form sends and writes it shorter', () => {
    const { query, ignored } = parseProgramQuery({
      q: '  supply   chain ',
      field: ['law', 'data-science', 'law'],
      status: 'open',
      'price-min': '',
      'price-max': '$1,500',
      sort: 'price',
      page: '1',
    });
    expect(ignored).toEqual([]);
    expect(programQueryToSearch(query)).toBe(
      '?q=supply+chain&field=data-science&field=law&status=open&price-max=1500&sort=price',
    );
  });

  test('says what it ignored, and why', () => {
    const { query, ignored } = parseProgramQuery({
      'price-min': 'abc',
      field: 'nonsense',
      sort: 'best',
      page: '0',
      colour: 'red',
    });
    expect(programQueryToSearch(query)).toBe('');
    expect(ignored.map(({ name, value }) => `${name}=${value}`).sort()).toEqual([
      'colour=red',
      'field=nonsense',
      'page=0',
      'price-min=abc',
      'sort=best',
    ]);
  });

  test('bounds in the wrong order are ignored together', () => {
    const { query, ignored } = parseProgramQuery({ 'months-min': '12', 'months-max': '6' });
    expect(query.ranges.months).toEqual({ unknown: false });
    expect(ignored).toHaveLength(1);
  });

  test('a bound may have cents', () => {
    expect(programQueryToSearch(parseProgramQuery({ 'price-min': '985.50' }).query)).toBe('?price-min=985.5');
  });

  test('bounds that were refused stay in their boxes, marked as ignored; bounds in force are not marked', () => {
    const boxesOf = (params: AddressParams, range: string) =>
      browseList(programList, catalog, params).ranges.find(({ name }) => name === range);
    const refused = { 'months-min': '12', 'months-max': '6', 'months-unknown': 'include' };
    expect(boxesOf({ ...refused, 'price-max': '500' }, 'months')).toMatchObject({
      bounds: [
        { name: 'months-min', label: 'From', value: '12', isIgnored: true },
        { name: 'months-max', label: 'To', value: '6', isIgnored: true },
      ],
      isBounded: false,
      includesUnknown: true,
    });
    expect(boxesOf({ ...refused, 'price-max': '500' }, 'price')?.bounds).toMatchObject([
      { value: undefined, isIgnored: false },
      { value: 500, isIgnored: false },
    ]);
    expect(boxesOf({ 'price-min': '9.999', 'price-max': 'abc', 'price-unknown': 'include' }, 'price')).toMatchObject({
      bounds: [
        { value: '9.999', isIgnored: true },
        { value: undefined, isIgnored: false },
      ],
      includesUnknown: true,
    });
  });

  test('including unknown prices means nothing without a bound', () => {
    expect(programQueryToSearch(parseProgramQuery({ 'price-unknown': 'include' }).query)).toBe('');
  });

  test('a list with a price limit is sorted by price, unless another order is chosen', () => {
    const limited = parseProgramQuery({ 'price-max': '500' }).query;
    expect(limited.sort).toBe('price');
    expect(toSearch(programList, limited)).toBe('?price-max=500');
    expect(toSearch(programList, withPart(programList, limited, { ranges: {} }))).toBe('');
    expect(parseProgramQuery({ 'price-max': '500', sort: 'name' }).query.sort).toBe('name');
    expect(parseProgramQuery({ 'price-min': '500' }).query.sort).toBe('name');
  });

  test('sorting by match is the default while searching, and falls back to names otherwise', () => {
    expect(parseProgramQuery({ q: 'law' }).query.sort).toBe('relevance');
    expect(parseProgramQuery({ sort: 'relevance' }).query.sort).toBe('name');
  });

  test('a form and its canonical address ask the same', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        const { query } = parseProgramQuery(params);
        const search = programQueryToSearch(query);
        const again = parseProgramQuery(paramsOf(search));
        expect(again.query).toEqual(query);
        expect(again.ignored).toEqual([]);
        expect(programQueryToSearch(again.query)).toBe(search);
      }),
    );
  });

  test('what a server makes of names that every object has is no value', () => {
    const odd = { constructor: [Object, 'a'], field: [Object, 'law'] } as unknown as Record<string, string[]>;
    expect(parseProgramQuery(odd).query.chosen.field).toEqual(['law']);
  });

  test('any parameters at all give a query, and never more than ten remarks of readable length', () => {
    const anything = fc.dictionary(
      fc.oneof(
        fc.constantFrom('q', 'field', 'page', 'price-min', '__proto__', 'constructor'),
        fc.string({ unit: 'binary' }),
      ),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 60 }),
      ),
    );
    fc.assert(
      fc.property(anything, (params) => {
        const { query, ignored } = parseProgramQuery(params);
        expect(ignored.length).toBeLessThanOrEqual(10);
        for (const { name, value } of ignored) expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(41);
        expect(query.q.length).toBeLessThanOrEqual(100);
        expect(programQueryToSearch(query)).toBe(
          programQueryToSearch(parseProgramQuery(paramsOf(programQueryToSearch(query))).query),
        );
      }),
    );
  });
});
