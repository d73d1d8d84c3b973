import { expect, test } from 'vitest';
import { tellPrices } from '#lib/figures/straight-figures';
import { addUpFields, isStraightCheaper, otherFieldOf } from '#lib/ways/added-up';
import { cheapestWays } from '#lib/ways/cheapest-ways';
import { known, money, unknown } from '../support/sample-records';
import { inferred, straight, waysOf } from '../support/sample-ways';

const priced = { program: { price: known(money(1000), '2026') }, degree: { tuition: known(money(20_000), '2025') } };
const guess = { how: 'inferred', saidBy: undefined } as const;

test('the cheapest straight is in US dollars; of other money one each is named apart, what is free first, then the newest', () => {
  const found = cheapestWays(
    waysOf(
      [],
      [
        straight('dear', known(money(9000))),
        straight('range', known(money(8000, 12_000))),
        straight('pounds', known(money(3000, 3000, 'GBP'), '2022')),
        straight('pounds-more', known(money(4000, 4000, 'GBP'), '2026')),
        straight('euros', known(money(2000, 2000, 'EUR'), '2025')),
        straight('pesos', known(money(50_000, 50_000, 'MXN'), '2019')),
        straight('free', known(money(0, 0, 'BRL'), '2018')),
        straight('lost', unknown),
      ],
    ),
  );
  expect(found.straight?.degree.slug).toBe('range');
  expect(found.straight?.total).toEqual(money(8000, 12_000));
  expect(found.others.map(({ degree }) => degree.slug)).toEqual(['free', 'euros', 'pounds', 'pesos']);
  expect(found.through).toBeUndefined();
});

test('through a program only by a university’s word; a sum with our inference in it says so', () => {
  const ways = waysOf(
    [
      { ...priced, program: { price: known(money(100), '2026') }, pathway: guess },
      { ...priced, degree: { tuition: inferred(known(money(40_000), '2024')) } },
    ],
    [straight('cheap', known(money(9000), '2026'))],
  );
  const cheapest = cheapestWays(ways);
  // 1,000 + 40,000 × 30 of 40 credits = 31,000; the cheaper way through p0 is a guess of ours.
  expect([cheapest.through?.pathway?.program.slug, cheapest.through?.total]).toEqual(['p1', money(31_000)]);
  const [field] = addUpFields([{ field: ways.field, cheapest }]);
  expect(field && isStraightCheaper(field)).toBe(true);
  expect(field && tellPrices([field.through, field.straight])).toBe('prices: 2024 to 2026, partly our inference');
  expect(field && tellPrices([field.straight])).toBe('prices: 2026');
});

test('a degree that is first of all of another field is named as such beside one of the field itself', () => {
  const ways = waysOf(
    [
      {
        ...priced,
        degree: { ...priced.degree, field: { ...waysOf([], []).field, slug: 'management', title: 'Management' } },
      },
    ],
    [straight('cheap', known(money(9000), '2026'))],
  );
  const [added] = addUpFields([{ field: ways.field, cheapest: cheapestWays(ways) }]);
  expect(added && otherFieldOf(added, added.through)).toBe('Management');
  expect(added && otherFieldOf(added, added.straight)).toBeUndefined();
});
