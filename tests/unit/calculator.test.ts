import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formOf } from '#lib/calculator/form-state';
import { readQuestion } from '#lib/calculator/question';
import { annuity, raiseFor } from '#lib/calculator/raise';
import type { RouteId } from '#lib/calculator/route-sum';
import { calculate } from '#lib/calculator/view';
import type { CreditPathway, Degree, Program } from '#lib/domain/catalog';
import type { Fact, Known } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import type { PriceTerms } from '#lib/domain/price-terms';
import type { NumberRange } from '#lib/domain/range';
import {
  catalogOf,
  course,
  degree,
  institution,
  known,
  money,
  program,
  source,
  unknown,
  withPathways,
} from '../support/sample-records';

const months = (min: number, max = min): Fact<NumberRange> => known({ min, max });
const credits = (amount: number): Degree['credits'] => known({ amount, system: 'us-semester-hour', unit: 'credits' });
const delivery = (is: 'campus' | 'online'): Degree['delivery'] => ({ is, sources: [source('s')] });

/** Four courses of 10 weeks at 8 to 12 hours and $375 each, $1,500 in all, 12 months. */
const courses = [1, 2, 3, 4].map((number) =>
  course(`Course ${number}`, { weeks: months(10), hoursPerWeek: months(8, 12), price: known(money(375)) }),
);
const base: Partial<Program> = { price: known(money(1500)), duration: months(12), courses, priceHoldsExam: true };
/** $40,000, 40 credits, 20 months on campus. */
const whole: Partial<Degree> = {
  tuition: known(money(40_000)),
  credits: credits(40),
  duration: months(20),
  delivery: delivery('campus'),
};
const tenCredits: Partial<CreditPathway> = {
  credit: { amount: 10, system: 'us-semester-hour', unit: 'credits', is: 'exact' },
};
/** $30,000, 12 months online. */
const other = degree('other', {
  institution: institution('elsewhere', 'Elsewhere'),
  tuition: known(money(30_000)),
  duration: months(12),
  delivery: delivery('online'),
});

interface Given {
  program?: Partial<Program>;
  degree?: Partial<Degree>;
  pathway?: Partial<CreditPathway>;
}

function work(given: Given, own: Record<string, string> = {}) {
  const from = withPathways(program('p', { ...base, ...given.program }), [
    [degree('d', { ...whole, ...given.degree }), { ...tenCredits, ...given.pathway }],
  ]);
  const catalog = catalogOf([from], [other]);
  const view = calculate(catalog, readQuestion(catalog, { program: 'p', degree: 'd', other: 'other', ...own }));
  const route = (id: RouteId) => view.routes.find((one) => one.id === id);
  return { view, total: (id: RouteId) => route(id)?.total, months: (id: RouteId) => route(id)?.months, route };
}

const range = (min: number, max = min): NumberRange => ({ min, max });
const says = ({ view }: ReturnType<typeof work>): string => view.verdict.map(({ text }) => text).join(' ');

test('everything known: a share of the credit is a share of the tuition', () => {
  const it = work({});
  // 1,500, and 375 for a course again. 40,000 × 30 of 40 credits = 30,000.
  expect(it.total('program')).toEqual(range(1500, 1875));
  expect(it.total('both')).toEqual(range(31_500, 31_875));
  expect(it.total('direct')).toEqual(range(40_000));
  expect(it.total('other')).toEqual(range(30_000));
  // 12 months, and from 20 × ¾ = 15 to 20 of the degree.
  expect(it.months('both')).toEqual(range(27, 32));
  expect(says(it)).toContain('Cheapest master’s before fees, if you lose no pay: Elsewhere’s degree instead, $30,000');
  expect(says(it)).toContain('Shortest: Elsewhere’s degree instead, 12 months.');
});

test('credit that asks for a capstone takes the price with it, which one may have to pay twice', () => {
  const capstone = course('Capstone', { kind: 'capstone', price: known(money(600)), version: '5 courses, 2021' });
  const given = {
    program: { price: known(money(1500, 2100)), courses: [...courses, capstone] },
    pathway: { asksForMost: true },
  };
  const it = work(given);
  expect(it.total('program')).toEqual(range(1500, 2700));
  expect(it.total('both')).toEqual(range(32_100, 32_700));
  const priceRow = it.view.rows.find(({ id }) => id === 'price');
  expect(priceRow?.cells).toMatchObject({ program: { words: '$1,500–$2,100' }, both: { words: '$2,100' } });
  // Without credit nothing asks for the capstone.
  expect(work(given, { credit: '0' }).total('both')).toEqual(range(41_500, 42_700));
});

test('an exam that nobody speaks of is no exam for $0: the sum says that there may be one', () => {
  const it = work({ program: { priceHoldsExam: undefined } });
  expect(it.view.figures.exam.standing).toBe('missing');
  expect(it.view.figures.exam.value).toBeUndefined();
  expect(it.route('program')?.beside).toContain('exam');
  const small = it.view.rows.find(({ id }) => id === 'pays')?.cells.program?.small;
  expect(small).toBe('and the exam, if there is one');
});

test('an exam on record without a price is left out of the sum by name', () => {
  const exam = course('Final', { kind: 'exam', price: unknown });
  const it = work({ program: { priceHoldsExam: undefined, courses: [...courses, exam] } });
  expect(it.view.rows.find(({ id }) => id === 'pays')?.cells.program?.small).toBe('and the exam');
});

test('a capstone that the price leaves out is named beside the sums of the program, unless one enters a price', () => {
  const price: Fact<MoneyRange> = { ...(known(money(1500)) as Known<MoneyRange>), excludes: ['capstone'] };
  const beside = (own?: Record<string, string>) => {
    const cells = work({ program: { price } }, own).view.rows.find(({ id }) => id === 'pays')?.cells;
    return [cells?.program?.small, cells?.both?.small, cells?.direct?.small];
  };
  const named = expect.stringContaining('the capstone, if there is one');
  expect(beside()).toEqual([named, named, expect.not.stringContaining('capstone')]);
  expect(beside({ price: '900' }).join()).not.toContain('capstone');
});

test('an exam that the price holds is in the price, by the source of the price', () => {
  const { exam } = work({}).view.figures;
  expect(exam).toMatchObject({ words: 'in the price', value: range(0) });
  expect(exam.sources.length).toBeGreaterThan(0);
});

test('of a way in with no credit stated none is counted, by our assumption alone', () => {
  const { share } = work({ pathway: { credit: undefined, promises: 'entry' } }).view.figures;
  expect(share).toMatchObject({ words: 'none counted', standing: 'ours', value: range(0), sources: [] });
  expect(share.record).toBeUndefined();
});

test('everything known: what the university says is left goes before what we work out', () => {
  const it = work({ degree: { tuitionAfterProgram: known(money(28_000)), durationAfterProgram: months(5) } });
  // 1,500 + 28,000 and 1,875 + 28,000; 12 + 5 months.
  expect(it.total('both')).toEqual(range(29_500, 29_875));
  expect(it.months('both')).toEqual(range(17));
  expect(says(it)).toContain(
    'Cheapest master’s before fees, if you lose no pay: MIT’s program, then MIT’s degree, if MIT admits you, $29,500–$29,875',
  );
});

test('everything known: the price of a credit makes the tuition', () => {
  const it = work({ degree: { tuition: unknown, tuitionPerUnit: [{ unit: 'credit', price: known(money(900)) }] } });
  // 40 × 900 = 36,000; 30 × 900 = 27,000.
  expect(it.total('direct')).toEqual(range(36_000));
  expect(it.total('both')).toEqual(range(28_500, 28_875));
});

const workingOf = ({ view }: ReturnType<typeof work>, id: string): string =>
  (view.rows.find((row) => row.id === id)?.working ?? []).map(({ text }) => text).join(' ');

test('one’s own price for a credit goes before the tuition on record', () => {
  const it = work({}, { unit: '1500' });
  // 40 × 1,500 = 60,000; 30 × 1,500 = 45,000, and 1,500 to 1,875 for the program.
  expect(it.total('direct')).toEqual(range(60_000));
  expect(it.total('both')).toEqual(range(46_500, 46_875));
  expect(workingOf(it, 'tuition')).toContain('The record has $40,000');
  expect(workingOf(it, 'tuition')).toContain('Your price for one credit goes before it.');
  // A whole or a rest that one entered as well goes before the price of a credit.
  expect(work({}, { unit: '1500', whole: '50000' }).total('direct')).toEqual(range(50_000));
  expect(work({}, { unit: '1500', left: '20000' }).total('both')).toEqual(range(21_500, 21_875));
});

test('what a university says is left stays whatever one enters for the whole, and that is said', () => {
  const given = { degree: { tuitionAfterProgram: known(money(28_000)), durationAfterProgram: months(5) } };
  for (const own of [{ unit: '1500' }, { whole: '60000' }, { credit: '10' }]) {
    const it = work(given, own);
    expect(it.total('both')).toEqual(range(29_500, 29_875));
    expect(it.months('both')).toEqual(range(17));
    expect(it.view.figures.left.says).toContain('It is on record as a sum');
  }
});

test('other credit than the record has makes what is left another', () => {
  const given = { degree: { tuitionAfterProgram: known(money(28_000)), durationAfterProgram: months(5) } };
  // 20 of 40 credits of 40,000 are left, and from 10 to 20 months.
  const it = work(given, { credit: '20' });
  expect(it.total('both')).toEqual(range(21_500, 21_875));
  expect(it.months('both')).toEqual(range(22, 32));
  expect(it.view.figures.left.says).toContain('The record has $28,000');
});

test('where the whole fee is due although credit is given, no credit lowers it, and one’s own whole is due', () => {
  const given = { pathway: { fullFee: true } };
  expect(work(given).total('both')).toEqual(range(41_500, 41_875));
  expect(work(given, { credit: '9' }).total('both')).toEqual(range(41_500, 41_875));
  expect(work(given, { whole: '50000' }).total('both')).toEqual(range(51_500, 51_875));
  // 40 × 1,500 = 60,000.
  expect(work(given, { unit: '1500' }).total('both')).toEqual(range(61_500, 61_875));
  expect(work(given, { unit: '1500' }).view.figures.left.says).toContain(
    'The whole fee is due although credit is given',
  );
});

test('percent is no number of credits, and other money no amount', () => {
  const slipsOf = (given: Given, own: Record<string, string>) =>
    work(given, own).view.question.slips.map(({ words }) => words);
  expect(slipsOf({}, { credit: '25%' })).toEqual(['“25%” is not a number. Write a number from 0 to 40.']);
  expect(slipsOf({ degree: { credits: unknown } }, { credit: '25%' })).toEqual([]);
  expect(slipsOf({}, { price: '50%', hours: '50%' })).toHaveLength(2);
  const euros = { degree: { tuition: known(money(20_000, 20_000, 'EUR')) } };
  for (const typed of ['US$20000', '$20000']) {
    expect(slipsOf(euros, { whole: typed })[0]).toContain('Write it like 47000 or 47,000.50, in €.');
  }
  for (const typed of ['€20,000', '20000 EUR', '20000']) {
    expect(work(euros, { whole: typed }).total('direct')).toEqual(range(20_000));
  }
  expect(slipsOf({}, { whole: 'US$20000', price: '1,000 USD' })).toEqual([]);
});

test('the shortest is said to be so of those whose length is known', () => {
  expect(says(work({ program: { duration: unknown, courses: [] } }))).toContain(
    'Shortest of those whose length is known: Elsewhere’s degree instead, 12 months.',
  );
});

test('where the record has the price of a course and not of a credit, the box for a credit says so', () => {
  const perCourse = { degree: { tuitionPerUnit: [{ unit: 'course (4 credits)', price: known(money(3580), '2026') }] } };
  expect(formOf(work(perCourse).view.question).recordOf('unit')).toBe('$3,580 a course (4 credits), 2026');
});

test('one’s own price for a credit changes nothing where the credits of the degree are not known, and that is said', () => {
  const given = { degree: { credits: unknown, tuitionAfterProgram: known(money(28_000)) } };
  const it = work(given, { unit: '1500' });
  expect(it.total('direct')).toEqual(range(40_000));
  expect(it.total('both')).toEqual(range(29_500, 29_875));
  const said = 'How many units the degree has was not found, so a price for one changes nothing.';
  expect(workingOf(it, 'tuition')).toContain(said);
  expect(formOf(it.view.question).idleOf('unit')).toBe(said);
});

test('what the record says is left stays where nobody says how much counts', () => {
  const given = { pathway: { credit: undefined }, degree: { tuitionAfterProgram: known(money(28_000)) } };
  expect(work(given, { unit: '1500' }).total('both')).toEqual(range(29_500, 29_875));
  expect(work(given, { unit: '1500' }).total('direct')).toEqual(range(60_000));
});

test('an employer’s share of the program is cut to whole dollars and leaves a course again', () => {
  // 1,595 × 50 percent = 797.50, cut to 797: 798; one course again at 375: 1,173.
  expect(work({}, { price: '1595', 'program-help': '50' }).total('program')).toEqual(range(798, 1173));
});

test('an employer’s yearly help counts once for each calendar year that the months touch', () => {
  // Five months touch one year or two: 5,250 or 10,500 of 47,000. With the program: 36,500 + 1,500 to 41,750 + 1,875.
  const it = work({}, { left: '47,000', 'left-months': '5', 'degree-help': '5250' });
  expect(it.total('both')).toEqual(range(38_000, 43_625));
  // Twenty months touch two years or three: 40,000 − 15,750 to 40,000 − 10,500.
  expect(it.total('direct')).toEqual(range(24_250, 29_500));
});

test('credit in writing and a grant', () => {
  // Half of 40,000 is left; 1,500 − 500 = 1,000, and 375 for a course again.
  expect(work({}, { credit: '20', grant: '500' }).total('both')).toEqual(range(21_000, 21_375));
});

test('pay given up counts for months on campus, and not for a degree online', () => {
  const it = work({}, { pay: '2000', again: '0' });
  // 20 × 2,000 = 40,000 beside 40,000 of tuition; 15 to 20 × 2,000 beside 31,500.
  expect(it.total('direct')).toEqual(range(80_000));
  expect(it.total('both')).toEqual(range(61_500, 71_500));
  expect(it.total('other')).toEqual(range(30_000));
  expect(says(it)).not.toContain('if you lose no pay');
});

test('hours a week make the months of the program', () => {
  // At 8 hours a course takes 10 or 15 weeks: 40 or 60 weeks, 9.2 or 13.8 months, rounded up.
  expect(work({}, { hours: '8' }).months('program')).toEqual(range(10, 14));
});

test('credit of unknown size leaves no total, and one’s own makes it', () => {
  const it = work({ pathway: { credit: undefined } });
  expect(it.total('both')).toBeUndefined();
  expect(says(it)).toContain(
    'Without a total: MIT’s program, then MIT’s degree (credit that counts; without credit $41,500–$41,875).',
  );
  expect(work({ pathway: { credit: undefined } }, { credit: '10' }).total('both')).toEqual(range(31_500, 31_875));
});

test('credit that is no part of the degree’s own units is said, and not called unknown', () => {
  const credit: CreditPathway['credit'] = { amount: 1, system: 'local', unit: 'term of three', is: 'exact' };
  const { says: words } = work({ pathway: { credit } }).view.figures.share;
  expect(words).toContain('1 term of three (the university says how much)');
  expect(words).not.toContain('not found');
});

test('fees stand in their own row and not in the tuition as well', () => {
  const it = work({}, { fees: '900' });
  const cell = (id: string) => it.view.rows.find((row) => row.id === id)?.cells.both?.words;
  // 30 of 40 credits of 40,000; 30,000 + 900 + 1,500 to 1,875.
  expect(cell('tuition')).toBe('$30,000');
  expect(cell('fees')).toBe('$900');
  expect(it.total('both')).toEqual(range(32_400, 32_775));
});

test('what is left of a tuition that holds the fees holds them too', () => {
  const tuition = { ...known(money(40_000)), includes: ['fees'] } as Degree['tuition'];
  const it = work({ degree: { tuition } });
  const fees = it.view.rows.find((row) => row.id === 'fees');
  expect([fees?.cells.both?.words, fees?.cells.direct?.words]).toEqual(['in the tuition', 'in the tuition']);
  expect(it.route('both')?.beside).toEqual([]);
});

test('a way in without credit leaves the whole tuition', () => {
  expect(work({ pathway: { promises: 'entry', credit: undefined } }).total('both')).toEqual(range(41_500, 41_875));
});

test('two kinds of money are not added', () => {
  const it = work({ program: { price: known(money(1500, 1500, 'EUR')), courses: [] } });
  expect(it.total('both')).toBeUndefined();
  expect(it.route('both')?.isMixed).toBe(true);
  expect(says(it)).toContain('(two kinds of money, €1,500 for the program and $30,000 for the degree)');
});

/** A price with whom it is for and what is in it, and the other prices of the record. */
const rate = (
  amount: number,
  terms: PriceTerms & { asOf?: string; lookedOn?: string; basis?: string },
  also: Known<MoneyRange>[] = [],
): Known<MoneyRange> => ({
  state: 'known',
  value: money(amount),
  how: 'stated',
  asOf: '2026',
  ...terms,
  sources: [source('s')],
  also,
});

test('rates by where one lives are a range', () => {
  const others = rate(26_000, { notFor: ['US-IL'] });
  const it = work({ degree: { tuition: rate(20_000, { for: ['US-IL'] }, [others]) } });
  expect(it.total('direct')).toEqual(range(20_000, 26_000));
  expect(says(it)).not.toContain('for those who pay these rates');
});

test('a rate with the fees and one without stand in no range together, and the other is said', () => {
  const others = rate(26_000, { notFor: ['US-IL'] });
  const withFees = rate(29_000, { notFor: ['US-IL'], includes: ['fees'], basis: 'from elsewhere, with fees' });
  const it = work({ degree: { tuition: rate(20_000, { for: ['US-IL'] }, [others, withFees]) } });
  expect(it.total('direct')).toEqual(range(20_000, 26_000));
  expect(workingOf(it, 'tuition')).toContain('not counted: $29,000 (from elsewhere, with fees, 2026)');
});

test('a rate for some decides only for them, and an older one for others is said with its year', () => {
  const older = rate(4000, { for: ['EU'], asOf: '2023', basis: 'for EU students' });
  const tuition = rate(50_000, { notFor: ['EU'], basis: 'for students from outside the EU' }, [older]);
  const it = work({ degree: { tuition } });
  // 1,500 to 1,875, and ¾ of 50,000: 39,000 to 39,375, beside 50,000 directly and 30,000 elsewhere.
  expect(says(it)).toContain(
    'Cheapest master’s before fees, for those who pay these rates, if you lose no pay: Elsewhere’s degree instead, $30,000',
  );
  expect(says(it)).toContain(
    '“for students from outside the EU”, 2026. Also on record of MIT, and not counted: $4,000 (for EU students, 2023).',
  );
  // The visitor’s own figures are for the visitor.
  expect(says(work({ degree: { tuition } }, { whole: '9000' }))).not.toContain('Not everyone pays');
});

test('a lower price of another way to study is said beside the one that leads', () => {
  const online = rate(12_000, { asOf: '2016', basis: 'online' });
  const old = { asOf: '2018', lookedOn: '2026-11-01', basis: 'on campus' };
  const given = (is: 'either' | 'campus') =>
    work({ degree: { tuition: rate(40_000, old, [online]), delivery: { is, sources: [] } } });
  expect(says(given('either'))).toContain('master’s before fees, at the prices counted here, if you lose no pay');
  expect(says(given('either'))).toContain('Also on record of MIT, and not counted: $12,000 (online, 2016).');
  expect(says(given('campus'))).not.toContain('Also on record');
});

test('the raise that pays a route back', () => {
  // (1 − 1.03^−5) ÷ 0.03 = 4.5797; 45,797 ÷ 4.5797 = 10,000. Without interest 10,000 over 5 years is 2,000 a year.
  expect(annuity(5, 3)).toBeCloseTo(4.5797, 4);
  expect(raiseFor(range(45_797), 5, 3)).toEqual(range(10_000));
  expect(raiseFor(range(10_000), 5, 0)).toEqual(range(2000));
});

test('paid back at the raise, a route is paid in the years asked for, and not a dollar sooner', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200_000 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 20 }),
      (cost, years, rate) => {
        const raise = raiseFor(range(cost), years, rate).min;
        const paid = (yearly: number): number =>
          Array.from({ length: years }, (_, year) => yearly / (1 + rate / 100) ** (year + 1)).reduce(
            (sum, part) => sum + part,
            0,
          );
        expect(paid(raise)).toBeGreaterThanOrEqual(cost - 0.01);
        expect(paid(raise - 1)).toBeLessThan(cost + 0.01);
      },
    ),
  );
});

const amount = fc.integer({ min: 0, max: 100_000 });

test('a dollar more in is a dollar more out', () => {
  fc.assert(
    fc.property(amount, amount, (price, left) => {
      const at = (own: Record<string, string>) =>
        work({}, { price: String(price), left: String(left), ...own }).total('both');
      const [before, after] = [at({}), at({ left: String(left + 1) })];
      expect(after).toEqual(range((before?.min ?? 0) + 1, (before?.max ?? 0) + 1));
      expect(at({ price: String(price + 1) })).toEqual(after);
    }),
    { numRuns: 25 },
  );
});

test('a wider figure never makes a narrower sum', () => {
  fc.assert(
    fc.property(amount, amount, amount, (low, more, evenMore) => {
      const at = (top: number) =>
        work({ degree: { tuitionAfterProgram: known(money(low, top)) } }, { 'degree-help': '100' }).total('both');
      const [narrow, wide] = [at(low + more), at(low + more + evenMore)];
      expect((wide?.max ?? 0) - (wide?.min ?? 0)).toBeGreaterThanOrEqual((narrow?.max ?? 0) - (narrow?.min ?? 0));
    }),
    { numRuns: 25 },
  );
});

test('an entered figure replaces exactly one, and is marked', () => {
  const before = work({}).view.figures;
  const boxes = {
    price: 'price',
    left: 'left',
    fees: 'fees',
    whole: 'whole',
    credit: 'share',
    'left-months': 'leftMonths',
    pay: 'pay',
  };
  for (const [box, name] of Object.entries(boxes)) {
    const after = work({}, { [box]: '7' }).view.figures;
    const changed = Object.values(after).filter((figure) => figure.standing === 'yours');
    expect(changed.map((figure) => figure.name)).toEqual([name]);
    const others = Object.values(after).filter((figure) => figure.name !== name);
    expect(others).toEqual(Object.values(before).filter((figure) => figure.name !== name));
  }
});

test('the picture says what the rows say', () => {
  const { view } = work({}, { 'degree-help': '5250', hours: '9' });
  const row = (id: string) => view.rows.find((one) => one.id === id);
  const [pays, time] = view.bars;
  for (const { id, words } of pays?.bars ?? []) expect(words).toBe(row('pays')?.cells[id as RouteId]?.words);
  for (const { id, words } of time?.bars ?? []) expect(words).toBe(row('months')?.cells[id as RouteId]?.words);
});

test('a degree that is open only through the program has no route without it, and is named for no other program', () => {
  const onlyThroughProgram = { text: 'Only holders of P may apply.', sources: [source('s')] };
  const it = work({ degree: { onlyThroughProgram } });
  expect(it.view.routes.map(({ id }) => id)).toEqual(['program', 'both', 'other']);
  // The tuition that its credit is a share of is known all the same.
  expect(it.total('both')).toEqual(range(31_500, 31_875));
  expect(says(it)).toContain('The degree is not open without the program: only holders of P may apply.');
  expect(it.view.rows.flatMap(({ working }) => working.map(({ text }) => text)).join(' ')).not.toContain('Directly');
  const catalog = catalogOf([program('p', base)], [degree('d', whole), { ...other, onlyThroughProgram }]);
  expect(readQuestion(catalog, { degree: 'd' }).other).toBeUndefined();
});
