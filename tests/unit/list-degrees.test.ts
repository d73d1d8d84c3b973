import { describe, expect, test } from 'vitest';
import { browseList } from '#lib/list/browse';
import { degreeList } from '#lib/list/degrees';
import type { AddressParams } from '#lib/site/address-params';
import { catalogOf, degree, known, money, source, unknown } from '../support/sample-records';
import { rates } from '../support/sample-ways';

const dear = degree('dear', { tuition: known(money(30_000)) });
const cheap = degree('cheap', { tuition: known(money(9000, 11_000)) });
const euros = degree('zz-euros', { tuition: known(money(2000, 2000, 'EUR')) });
const pesos = degree('zz-pesos', { tuition: known(money(90_000, 90_000, 'MXN')) });
const lost = degree('lost', { tuition: unknown });

const browse = (params: AddressParams, degrees = [dear, cheap, euros, pesos, lost]) =>
  browseList(degreeList, catalogOf([], degrees), params);

const tuitionOf = (...args: Parameters<typeof browse>) => browse(...args).ranges.find(({ name }) => name === 'tuition');

describe('tuition in money that is not US dollars', () => {
  test('is not called lost: the tick says how many are known after all', () => {
    expect(tuitionOf({})).toMatchObject({
      unknown: 3,
      unknownLabel:
        'Include degrees whose tuition in US dollars we could not find (2 have one in other money or not for everyone)',
    });
    expect(tuitionOf({}, [dear, euros])?.unknownLabel).toMatch(/\(1 has one in other money or not for everyone\)$/);
    expect(tuitionOf({}, [dear, lost])?.unknownLabel).toMatch(/in US dollars we could not find$/);
  });

  test('is counted under the other filters, as the number beside the tick is', () => {
    expect(tuitionOf({ credit: 'inferred' })).toMatchObject({ unknown: 0 });
    expect(tuitionOf({ 'tuition-max': '20000' })).toMatchObject({ unknown: 3 });
  });

  test('stands among the filters in force as what it is', () => {
    const { applied, count } = browse({ 'tuition-max': '20000', 'tuition-unknown': 'include' });
    expect(count).toBe(4);
    expect(applied.map(({ label }) => label)).toEqual(['up to $20,000, or not known in US dollars']);
  });

  test('comes after the dollars and before what nobody found', () => {
    const { records, orders } = browse({ sort: 'tuition' });
    expect(records.map(({ slug }) => slug)).toEqual(['cheap', 'dear', 'zz-euros', 'zz-pesos', 'lost']);
    expect(orders.find(({ value }) => value === 'tuition')?.label).toBe('Tuition, US dollars, lowest first');
  });
});

test('a price that only some can get is within no limit, and comes after those that anybody can', () => {
  const some = degree('zz-some', { tuition: rates('USD', [100, 'for some', { for: ['some'] }]) });
  const slugsOf = (params: AddressParams) => browse(params, [dear, some, lost]).records.map(({ slug }) => slug);
  expect(slugsOf({ 'tuition-max': '40000' })).toEqual(['dear']);
  expect(slugsOf({ sort: 'tuition' })).toEqual(['dear', 'zz-some', 'lost']);
});

describe('what a person far from a campus asks', () => {
  const delivered = (slug: string, is: 'online' | 'campus' | 'either') =>
    degree(slug, { delivery: { is, sources: [source('s')] } });
  const degrees = [delivered('far', 'online'), delivered('near', 'campus'), delivered('both', 'either')];
  const slugsOf = (params: AddressParams, list = degrees) => browse(params, list).records.map(({ slug }) => slug);

  test('a degree that is given online or on campus is found under both', () => {
    expect(slugsOf({ delivery: 'online' })).toEqual(['both', 'far']);
    expect(slugsOf({ delivery: 'campus' })).toEqual(['both', 'near']);
    expect(slugsOf({ delivery: 'either' })).toEqual(['both']);
  });

  test('a degree that lets people start before they are admitted can be filtered for', () => {
    const open = degree('open', { tryFirst: { text: 'Two courses first.', sources: [source('s')] } });
    expect(slugsOf({ try: 'yes' }, [...degrees, open])).toEqual(['open']);
  });

  test('an old price and one without a date are told apart from a recent one', () => {
    // Sample records were checked on 1 November 2026.
    const priced = [
      degree('recent', { tuition: known(money(1), '2024-11-02') }),
      degree('old', { tuition: known(money(1), '2024-11-01') }),
      degree('undated', { tuition: known(money(1)) }),
      lost,
    ];
    expect(slugsOf({ priced: 'recent' }, priced)).toEqual(['recent']);
    expect(slugsOf({ priced: 'old' }, priced)).toEqual(['old']);
    expect(slugsOf({ priced: 'undated' }, priced)).toEqual(['undated']);
    expect(slugsOf({ priced: 'unknown' }, priced)).toEqual(['lost']);
  });
});
