import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Limits } from '#components/list/limits';
import { browseList } from '#lib/list/browse';
import { degreeList } from '#lib/list/degrees';
import { programList } from '#lib/list/programs';
import type { AddressParams } from '#lib/site/address-params';
import { anyParams, anyPrograms } from '../support/any-program';
import { catalogOf, degree, field, known, money, program, unknown } from '../support/sample-records';

const law = { field: field('law', 'Law') };
const programs = [
  program('a', { ...law, price: known(money(400)), duration: known({ min: 6, max: 6 }) }),
  program('b', { ...law, price: known(money(1500)) }),
  program('by-income', { ...law, price: known(money(1250, 5000)) }),
  program('c', { ...law, price: known(money(1595)), duration: known({ min: 18, max: 18 }) }),
  program('d', { ...law, price: known(money(2250)) }),
  program('euros', { ...law, price: known(money(900, 900, 'EUR')) }),
  program('lost', { ...law, price: unknown }),
  program('elsewhere', { field: field('design'), price: known(money(9000)) }),
];
const catalog = catalogOf(programs);

const browse = (params: AddressParams) => browseList(programList, catalog, params);
const paramsOf = (search: string) =>
  Object.fromEntries(
    [...new URLSearchParams(search).keys()].map((name) => [name, new URLSearchParams(search).getAll(name)]),
  );
const slugsAt = (search: string | undefined) =>
  browse(paramsOf(search ?? '?q=nothing')).records.map(({ slug }) => slug);
const sentence = (params: AddressParams) =>
  renderToStaticMarkup(<Limits view={browse(params)} />)
    .replace(/<[^>]+>/g, '')
    .trim();

describe('a limit on the price, with another filter', () => {
  const { limits, count } = browse({ field: 'law', 'price-max': '1500' });
  const [limit] = limits;

  test('counts within, above and not known, which add up to what the other filter leaves', () => {
    expect(limit).toMatchObject({ within: 3, above: { count: 2, nearest: '$1,595' }, unknown: 2, showsUnknown: false });
    expect(limit?.below).toBeUndefined();
    expect(count).toBe(3);
    expect(3 + 2 + 2).toBe(browse({ field: 'law' }).count);
  });

  test('links to each', () => {
    expect(limit?.toggled).toBe('?field=law&price-max=1500&price-unknown=include');
    expect(slugsAt(limit?.toggled)).toEqual(['a', 'b', 'by-income', 'euros', 'lost']);
    expect(limit?.above?.search).toBe('?field=law&price-min=1595');
    expect(slugsAt(limit?.above?.search)).toEqual(['by-income', 'c', 'd']);
    expect(limit?.above?.alsoWithin).toBe(1);
  });

  test('says all of it in one sentence', () => {
    expect(sentence({ field: 'law', 'price-max': '1500' })).toBe(
      '3 programs within $1,500; 2 more have no known price in US dollars: show them; 2 are known to cost more, from $1,595 (listed with 1 of those within, whose own figures are a range).',
    );
    expect(sentence({ field: 'law', 'price-max': '1500', 'price-unknown': 'include' })).toContain(
      '; 2 more have no known price in US dollars, and are shown: leave them out; 2 are',
    );
    expect(sentence({ field: 'law', 'price-max': '300' })).toMatch(/^No program within \$300; 2 have no known price/);
    expect(sentence({ field: 'law', status: 'open' })).toBe('');
  });
});

test('those not known can be left out again, and the count of those within stays', () => {
  const { limits, count } = browse({ field: 'law', 'price-max': '1500', 'price-unknown': 'include' });
  expect(count).toBe(5);
  expect(limits[0]).toMatchObject({ within: 3, unknown: 2, showsUnknown: true, toggled: '?field=law&price-max=1500' });
});

test('a limit from below says what is below it', () => {
  const [limit] = browse({ field: 'law', 'price-min': '1400', 'price-max': '2000' }).limits;
  expect(limit).toMatchObject({
    bounds: 'from $1,400 to $2,000',
    within: 3,
    below: { count: 1, nearest: '$400', search: '?field=law&price-max=400', alsoWithin: 0 },
    above: { count: 1, nearest: '$2,250', search: '?field=law&price-min=2250', alsoWithin: 1 },
    unknown: 2,
  });
});

test('lengths, and tuition of degrees, are counted and said in their own words', () => {
  expect(sentence({ 'months-max': '12' })).toBe(
    '1 program within 12 months; 6 more have no known length: show them; 1 is known to take longer, from 18 months.',
  );
  const degrees = [degree('dear', { tuition: known(money(30_000)) }), degree('cheap', { tuition: known(money(9000)) })];
  const view = browseList(degreeList, catalogOf([], degrees), { 'tuition-max': '10000' });
  expect(renderToStaticMarkup(<Limits view={view} />)).toContain('1 is known to cost more, from $30,000</a>');
});

test('for any programs and any query, the parts add up to what all other filters leave', () => {
  fc.assert(
    fc.property(anyPrograms, anyParams, (some, { page: _, ...params }) => {
      const made = catalogOf(some);
      const view = browseList(programList, made, params);
      for (const { name, within, above, below, unknown: lost, showsUnknown } of view.limits) {
        const others = { ...params, [`${name}-min`]: '', [`${name}-max`]: '', [`${name}-unknown`]: '' };
        const parts = within + (above?.count ?? 0) + (below?.count ?? 0) + lost;
        expect(parts).toBe(browseList(programList, made, others).count);
        expect(view.count).toBe(within + (showsUnknown ? lost : 0));
        if (above) {
          const beyond = browseList(programList, made, paramsOf(above.search));
          expect(beyond.count).toBe(above.count + above.alsoWithin);
        }
      }
    }),
  );
});
