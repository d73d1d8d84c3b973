import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactly, type Values } from '#lib/calculator/figure';
import { yearsFrom, yearsFromAnyDay } from '#lib/calculator/help';
import { readQuestion } from '#lib/calculator/question';
import type { RouteId, Setting } from '#lib/calculator/route-sum';
import { calculate } from '#lib/calculator/view';
import { workOut } from '#lib/calculator/work-out';
import type { NumberRange } from '#lib/domain/range';
import { addDays } from '#lib/plan/days';
import { catalogOf, course, degree, known, money, program, withPathways } from '../support/sample-records';

/** $1,500 and 12 months, and for a course again $375; then what is left of a degree: $47,000. */
const courses = [course('One', { price: known(money(375)) })];
const from = withPathways(
  program('p', { price: known(money(1500)), duration: known({ min: 12, max: 12 }), courses, priceHoldsExam: true }),
  [[degree('d', { tuition: known(money(40_000)), tuitionAfterProgram: known(money(47_000)) }), {}]],
);
const catalog = catalogOf([from]);

function work(own: Record<string, string>) {
  const question = readQuestion(catalog, { program: 'p', degree: 'd', other: 'none', ...own });
  const view = calculate(catalog, question);
  const working = (id: string) => (view.rows.find((row) => row.id === id)?.working ?? []).map(({ text }) => text);
  return { pays: (id: RouteId) => view.routes.find((route) => route.id === id)?.pays, question, working };
}

const range = (min: number, max = min): NumberRange => ({ min, max });

test.each([
  ['50%', range(750, 1125)],
  ['50', range(750, 1125)],
  ['500', range(1000, 1375)],
  ['$80', range(1420, 1795)],
  ['$1,000.50', range(499.5, 874.5)],
  // More than is due pays what is due, and no course again.
  ['2000', range(0, 375)],
])('an employer pays of the program %s', (typed, pays) => {
  expect(work({ 'program-help': typed }).pays('program')).toEqual(pays);
});

test.each([
  ['half', 'is neither a part nor an amount. Write it like 50% or $500.'],
  ['$50%', 'is neither a part nor an amount. Write it like 50% or $500.'],
  ['101%', 'is too large. Write a number from 0 to 100.'],
  ['-5', 'is too small. Write a number from 0 to 100.'],
  ['1000001', 'is too much. Write an amount from 0 to 1,000,000.'],
])('help that cannot be used is said: %s', (typed, words) => {
  const { slips } = work({ 'program-help': typed }).question;
  expect(slips.map((slip) => slip.words)).toEqual([`“${typed}” ${words}`]);
});

test('an amount is said as such in the working', () => {
  expect(work({ 'program-help': '500' }).working('programHelp')[0]).toBe(
    'Your employer, of the program: You entered $500.',
  );
  expect(work({ 'program-help': '50%' }).working('programHelp')[0]).toContain('You entered 50 percent.');
});

const fourteen = { 'whole-months': '14', 'degree-help': '1000' };

test('help for a degree counts the calendar years that it touches from the start', () => {
  // 15 November 2026 to 14 January 2028: 2026, 2027, 2028. 40,000 − 3 × 1,000.
  expect(work({ ...fourteen, start: '2026-11-15' }).pays('direct')).toEqual(range(37_000));
  // 1 November 2026 to 31 December 2027: two.
  expect(work({ ...fourteen, start: '2026-11-01' }).pays('direct')).toEqual(range(38_000));
  const open = work(fourteen);
  expect(open.pays('direct')).toEqual(range(37_000, 38_000));
  expect(open.working('degreeHelp').join(' ')).toContain('You entered no start, so the sum goes from the fewest');
});

test('after a program the calendar years are counted from its end', () => {
  // Twelve months from 15 March 2026; then ten from 15 March 2027 to 14 January 2028: 2027 and 2028.
  const after = work({ 'left-months': '10', 'degree-help': '1000', start: '2026-03-15' });
  expect(after.pays('both')).toEqual(range(46_500, 46_875));
  expect(after.working('degreeHelp')).toContain(
    'Program, then degree: the degree touches 2 calendar years, at $1,000 each: $2,000.',
  );
});

const both = { 'left-months': '5', 'program-help': '50%', 'degree-help': '5250' };

test('one plan has one cap in the year that program and degree share', () => {
  // The program runs from 11 January 2027 to 10 January 2028, then the degree in 2028 alone. Of the $750 for the program
  // none to all may fall into 2028: 750 + 47,000 − 5,250; 750 + 375 + 47,000 − 4,500.
  const shared = work({ ...both, start: '2027-01-11' });
  expect(shared.pays('both')).toEqual(range(42_500, 43_625));
  expect(shared.working('degreeHelp').join(' ')).toContain('a cap for one person and one calendar year');
  // Two plans: 750 + 41,750, and 375 for a course again.
  expect(work({ ...both, start: '2027-01-11', plans: 'two' }).pays('both')).toEqual(range(42_500, 42_875));
  // From New Year’s Day the program ends with the year.
  expect(work({ ...both, start: '2027-01-01' }).pays('both')).toEqual(range(42_500, 42_875));
});

test('help lowers a tuition to nothing and no further, and the row says so', () => {
  // A cap of $30,000 in three calendar years, from 15 November 2026, is $90,000; the tuition is $40,000.
  const asked = (yearly: string) => {
    const own = { program: 'p', degree: 'd', other: 'none', 'whole-months': '14', start: '2026-11-15' };
    const view = calculate(catalog, readQuestion(catalog, { ...own, 'degree-help': yearly }));
    return view.rows.find(({ id }) => id === 'degreeHelp');
  };
  expect(asked('30000')?.cells.direct?.words).toBe('−$40,000');
  expect(asked('30000')?.working.map(({ text }) => text)).toContain(
    'Degree directly: the degree touches 3 calendar years, at $30,000 each: $90,000, but at most the tuition and any fees: $40,000.',
  );
  expect(asked('0')?.cells.direct).toEqual({ words: 'nothing', isQuiet: true });
});

const base = { program: 'p', degree: 'd', other: 'none', 'degree-help': '5250' };

test('months that are not known leave the calendar years open, up to those of the longest degree on record', () => {
  // The only degree with months on record takes 24: they touch two or three years from any day on. So one year to three,
  // 40,000 − 3 × 5,250 to 40,000 − 5,250; from 1 January at most two.
  const long = degree('long', { duration: known({ min: 24, max: 24 }) });
  const asked = (own: Record<string, string>) =>
    calculate(catalogOf([from], [long]), readQuestion(catalogOf([from], [long]), { ...base, ...own }));
  const direct = (view: ReturnType<typeof asked>) => view.routes.find(({ id }) => id === 'direct')?.pays;
  expect(direct(asked({}))).toEqual(range(24_250, 34_750));
  expect(direct(asked({ start: '2027-01-01' }))).toEqual(range(29_500, 34_750));
  const row = asked({}).rows.find(({ id }) => id === 'degreeHelp');
  expect(row?.working.map(({ text }) => text)).toContain(
    'Degree directly: months not found, so from one to 3 calendar years, as the longest degree on record with 24 months would touch, at $5,250 each: $5,250–$15,750.',
  );
});

const setting: Setting = {
  hasProgram: true,
  hasDegree: true,
  hasDirect: true,
  hasOther: false,
  away: { left: range(0), whole: range(0), other: range(0) },
  holdsFees: { left: true, whole: true, other: true },
  currencies: { program: 'USD', degree: 'USD', direct: 'USD', other: 'USD' },
  start: undefined,
  isOnePlan: true,
  asksForMost: false,
  longestMonths: 24,
};

const paysIn = (values: Values, part: Partial<Setting>, id: RouteId): NumberRange =>
  workOut(values, { ...setting, ...part }).find((route) => route.id === id)?.pays ?? range(Number.NaN);

test('a program and a degree in one year share one cap exactly', () => {
  // Four months and five from 11 January 2027: 1,500 − 750 + 47,000 − (5,250 − 750).
  const values = { price: 1500, programHelp: 50, programMonths: 4, left: 47_000, leftMonths: 5, degreeHelp: 5250 };
  const exact = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, exactly(value)]));
  expect(paysIn(exact, { start: '2027-01-11' }, 'both')).toEqual(range(43_250));
});

const days = fc.option(
  fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2026-01-01', count)),
  { nil: undefined },
);
const dollars = fc.integer({ min: 0, max: 9000 });
const length = fc.integer({ min: 1, max: 40 });
const rangeOf = (numbers: typeof dollars) =>
  fc.tuple(numbers, numbers).map(([a, b]) => range(Math.min(a, b), Math.max(a, b)));

const cases = fc.record({
  price: rangeOf(dollars),
  grant: dollars.map(exactly),
  left: rangeOf(fc.integer({ min: 0, max: 60_000 })),
  programMonths: rangeOf(length),
  leftMonths: rangeOf(length),
});
const settings = fc.record({ start: days, isOnePlan: fc.boolean() });

/** A thousandth of a dollar: sums of fractions are not exact. */
const nothing = 0.001;

function expectNoMore(more: NumberRange, less: NumberRange): void {
  expect(more.min).toBeLessThanOrEqual(less.min + nothing);
  expect(more.max).toBeLessThanOrEqual(less.max + nothing);
}

test('more help is never a higher total', () => {
  const helps = fc.constantFrom('programHelp', 'programHelpSum', 'degreeHelp');
  const other = fc.record({ programHelpSum: dollars.map(exactly), degreeHelp: dollars.map(exactly) });
  fc.assert(
    fc.property(cases, settings, other, helps, dollars, dollars, (values, place, beside, name, some, more) => {
      const most = name === 'programHelp' ? 100 : 20_000;
      const at = (help: number) =>
        paysIn({ ...values, ...beside, [name]: exactly((most * help) / 18_000) }, place, 'both');
      expectNoMore(at(some + more), at(some));
    }),
  );
});

test('a calendar year more is never a higher total', () => {
  fc.assert(
    fc.property(cases, settings, dollars, dollars, (values, place, sum, cap) => {
      const at = (longer: number) => {
        const leftMonths = range(values.leftMonths.min + longer, values.leftMonths.max + longer);
        const helped = { programHelpSum: exactly(sum), degreeHelp: exactly(cap) };
        return paysIn({ ...values, ...helped, leftMonths }, place, 'both');
      };
      expectNoMore(at(12), at(0));
    }),
  );
});

test('no start leaves open exactly what a start may make of it', () => {
  const starts = Array.from({ length: 366 }, (_, count) => addDays('2027-01-01', count));
  for (const months of [1, 2, 5, 11, 12, 13, 14, 24, 25, 36]) {
    const seen = starts.map((start) => yearsFrom(start, months));
    expect(yearsFromAnyDay(range(months)), `${months}`).toEqual(range(Math.min(...seen), Math.max(...seen)));
  }
});
