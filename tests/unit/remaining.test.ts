import { expect, test } from 'vitest';
import type { CreditPathway, Degree } from '#lib/domain/catalog';
import { leastLeft } from '#lib/ways/remaining';
import { catalogOf, degree, known, money, program, unknown, withPathways } from '../support/sample-records';
import { at } from '../support/sample-ways';

type End = readonly [slug: string, left: Degree['tuitionAfterProgram'], pathway?: Partial<CreditPathway>];

function leftOf(...ends: readonly End[]) {
  const from = withPathways(
    program('p', { price: known(money(1000)) }),
    ends.map(([slug, tuitionAfterProgram, pathway = {}]) => [
      degree(slug, { title: `Degree ${slug}`, institution: at(slug), tuitionAfterProgram }),
      pathway,
    ]),
  );
  return leastLeft(catalogOf([from], []), from).map(({ text }) => text);
}

test('the degree that leaves the least to pay is named, with how much less than the next and the years', () => {
  const [text] = leftOf(
    ['a', known(money(44_520), '2018/2019')],
    ['b', known(money(28_640), '2026')],
    ['c', known(money(60_000), '2026')],
  );
  expect(text).toContain('$28,640 (2026), Degree b, B. That is $15,880 less than the next, $44,520 (2018–19');
  expect(text).toContain('Degree a, A.');
  expect(text).toContain('years far apart');
});

test('of how many degrees it is the least is said where some cannot be compared', () => {
  const [text] = leftOf(
    ['a', known(money(20), '2026')],
    ['b', known(money(10), '2026')],
    ['c', unknown],
    ['d', known(money(5, 5, 'EUR'), '2026')],
  );
  expect(text).toMatch(/^Of 4 degrees, 2 have prices in USD that can be compared\. Of these, least left to pay/);
});

test('two that leave the same are named together', () => {
  const [text] = leftOf(
    ['a', known(money(10), '2026')],
    ['b', known(money(10), '2026')],
    ['c', known(money(15), '2026')],
  );
  expect(text).toContain('Degree a, A and Degree b, B. That is $5 less');
  expect(text).not.toContain('far apart');
});

test('nothing is said where it is not clear, or nothing can be compared', () => {
  expect(leftOf(['a', known(money(10), '2026')])).toEqual([]);
  expect(leftOf(['a', known(money(10, 20), '2026')], ['b', known(money(15), '2026')])).toEqual([]);
  expect(leftOf(['a', known(money(10, 10, 'EUR'), '2026')], ['b', known(money(15), '2026')])).toEqual([]);
  const listed = { saidBy: { is: 'others', who: 'a list', why: 'It has a column.' } } as const;
  expect(leftOf(['a', known(money(10), '2026'), listed], ['b', known(money(15), '2026')])).toEqual([]);
});
