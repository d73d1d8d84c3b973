import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { LoanPayments } from '#components/payer/loan-payments';
import type { Degree } from '#lib/domain/catalog';
import type { Known } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { federalLimits, loanNote, monthlyPayment } from '#lib/pages/loan';
import { realCatalog } from '../support/real-catalog';
import { degree, institution, known, money, payer, payerAnswer } from '../support/sample-records';

const limit = (amount: number, per: string) =>
  payerAnswer({
    step: 'degree',
    covers: 'partly',
    amount: { value: money(amount), per, how: 'stated' },
    asOf: '2026/2027',
  });

const loan = payer('us-direct-loan-graduate', {
  kind: 'public-loan',
  answers: [limit(20_500, 'academic year'), limit(100_000, 'student'), limit(15_375, 'year at three quarters')],
});

const us = institution('us', 'US');
const say = (part: Partial<Degree>): string | undefined =>
  loanNote(degree('d', { institution: us, tuition: known(money(60_000), '2026'), ...part }), [loan])?.comparison;

describe('a tuition beside what one may borrow', () => {
  test('over its length: 60,000 in 24 months is 30,000 a year, 36,000 is 18,000', () => {
    const duration = known({ min: 24, max: 24 });
    expect(say({ duration })).toBe(
      'Tuition of $60,000 (2026) over 24 months is $30,000 a year, above the $20,500 a year one may borrow.',
    );
    expect(say({ duration, tuition: known(money(36_000), '2018') })).toBe(
      'Tuition of $36,000 (2018, old) over 24 months is $18,000 a year, within the $20,500 a year one may borrow.',
    );
  });

  test('of a length from 18 to 36 months: from 20,000 to 40,000 a year', () => {
    expect(say({ duration: known({ min: 18, max: 36 }) })).toBe(
      'Tuition of $60,000 (2026) over 18 to 36 months is $20,000–$40,000 a year, in part above the $20,500 a year one may borrow.',
    );
  });

  test('about so much is about so much a year, under is under, and fees are called so', () => {
    const duration = known({ min: 24, max: 24 });
    const priced = (part: object) => known({ ...money(36_000), ...part }, '2026');
    expect(say({ duration, tuition: priced({ isAbout: true }) })).toContain('24 months is about $18,000 a year');
    expect(say({ duration, tuition: priced({ isBelow: true }) })).toContain('24 months is under $18,000 a year');
    expect(say({ tuition: { ...priced({}), onlyFees: true } as Degree['tuition'] })).toContain(
      'Fees of $36,000 (2026)',
    );
  });

  test('of a degree that takes a year or less: all of it in one', () => {
    expect(say({ duration: known({ min: 9, max: 12 }) })).toBe(
      'Tuition of $60,000 (2026) is above the $20,500 a year one may borrow.',
    );
  });

  test('of unknown length it is not spread over years', () => {
    expect(say({})).toBe(
      'Tuition of $60,000 (2026) is above the $20,500 a year one may borrow; how long it takes was not found.',
    );
    expect(say({ tuition: known(money(20_500), '2026') })).toBe(
      'Tuition of $20,500 (2026) is within the $20,500 a year one may borrow.',
    );
  });

  test('of a price that only some pay: not compared, for the limits are those of new students', () => {
    const tuition = { ...(known(money(24_000), '2026') as Known<MoneyRange>), for: ['some'], basis: 'begun by 2025' };
    expect(say({ tuition })).toBe(
      'Tuition of $24,000 (2026; begun by 2025) is not everyone’s, so it is not set beside the $20,500 a year one may borrow as a new student.',
    );
  });

  test('above what one may borrow in all', () => {
    expect(say({ tuition: known(money(102_888), '2026/2027'), duration: known({ min: 16, max: 16 }) })).toBe(
      'Tuition of $102,888 (2026–27) over 16 months is $77,166 a year, above the $20,500 a year one may borrow. In all it is above the $100,000 for all graduate study.',
    );
  });

  test('nothing is said elsewhere, of a doctorate, without a tuition in dollars, or without limits on record', () => {
    expect(say({ institution: { ...us, country: 'GB' } })).toBeUndefined();
    expect(say({ level: 'doctorate' })).toBeUndefined();
    expect(say({ tuition: known({ ...money(9000), currency: 'EUR' }) })).toBeUndefined();
    expect(loanNote(degree('d', { institution: us, tuition: known(money(1)) }), [])).toBeUndefined();
  });
});

test('the record has the limits of July 2026', async () => {
  const limits = federalLimits((await realCatalog()).payers);
  expect([limits?.yearly.amount, limits?.total.amount]).toEqual([20_500, 100_000]);
  expect(limits?.yearly.answer.sources.length).toBeGreaterThan(0);
});

describe('the payment each month', () => {
  // By hand: 1.005^120 = 1.819397, its inverse 0.549633; 10,000 × 0.005 ÷ (1 − 0.549633) = 50 ÷ 0.450367 = 111.02.
  test('10,000 at 6% over 10 years: 111.02', () => {
    expect(monthlyPayment(10_000, 6, 10)).toBeCloseTo(111.02, 2);
  });

  test('what it repays, month by month, is the amount: 1,000 at 12% in a year', () => {
    const payment = monthlyPayment(1000, 12, 1);
    let owed = 1000;
    for (let month = 0; month < 12; month += 1) owed = owed * 1.01 - payment;
    expect(owed).toBeCloseTo(0, 6);
    expect(payment).toBeCloseTo(88.85, 2);
  });

  // 1 − 1.006725^−120 = 0.552598, of −180 0.700742, of −240 0.799832, of −300 0.866111; each divides 67.25.
  test('the payments that the record names for 8.07%, by what is owed', async () => {
    const each = [10, 15, 20, 25].map((years) => monthlyPayment(10_000, 8.07, years).toFixed(2));
    expect(each).toEqual(['121.70', '95.97', '84.08', '77.65']);
    const record = (await realCatalog()).payers.find(({ slug }) => slug === 'us-direct-loan-graduate');
    expect(record?.answers.map(({ text }) => text).join()).toContain('$121.70, $95.97, $84.08 or $77.65 a month');
  });

  test('without interest it is only divided: 10,000 in 120 parts', () => {
    expect(monthlyPayment(10_000, 0, 10)).toBeCloseTo(83.33, 2);
  });

  test('the table has it with the sum: 120 × 111.0205 = 13,322.46', () => {
    const html = renderToStaticMarkup(<LoanPayments />);
    const row = /<tr[^>]*>(?:(?!<\/tr>).)*6%(?:(?!<\/tr>).)*<\/tr>/.exec(html)?.[0];
    expect(row).toContain('$111.02');
    expect(row).toContain('$13,322.46');
    expect(html).toContain('their fee was not found');
  });
});
