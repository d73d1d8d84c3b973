import { describe, expect, test } from 'vitest';
import type { Degree, Program } from '#lib/domain/catalog';
import type { Fact, Known } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import type { Status } from '#lib/domain/status';
import type { Item } from '#lib/side-by-side/selection';
import { summarize } from '#lib/side-by-side/summary';
import { degree, known, money, program, source, withPathways } from '../support/sample-records';

const asItem = (record: Program | Degree): Item =>
  'pathways' in record ? { kind: 'program', record } : { kind: 'degree', record };

const summary = (...records: (Program | Degree)[]): string => summarize(records.map(asItem)).join(' ');

const priced = (slug: string, price: Fact<MoneyRange>): Program => program(slug, { price });
const taught = (slug: string, tuition: Fact<MoneyRange>): Degree => degree(slug, { tuition });

/** A known price with more said of it. */
const told = (price: Fact<MoneyRange>, part: Partial<Known<MoneyRange>>): Fact<MoneyRange> =>
  price.state === 'known' ? { ...price, ...part } : price;

const status = (is: Status['is'], asOf: string, part: Partial<Status> = {}): { status: Status } => ({
  status: { is, evidence: 'stated', asOf, note: 'Gone.', sources: [source('s')], ...part },
});

describe('prices', () => {
  test('which is cheaper, by how much, each with its year', () => {
    const [a, b] = [priced('a', known(money(2475), '2026')), priced('b', known(money(1595), '2025'))];
    expect(summary(a, b)).toMatch(/^B is cheaper than A by \$880: \$1,595 \(2025\) against \$2,475 \(2026\)\. /);
  });

  test('a price older than 24 months is said to be old, and one without a date to be undated', () => {
    const [a, b] = [priced('a', known(money(500), '2024-10')), priced('b', known(money(600), '2024-11'))];
    expect(summary(a, b)).toContain('$500 (2024, old) against $600 (2024).');
    expect(summary(a, priced('c', known(money(700))))).toContain(
      'The prices do not all bear a date and cannot be compared: A $500 (2024, old), B $700 (undated).',
    );
  });

  test('prices that are years apart are not compared, however unlike they are', () => {
    const [a, b] = [priced('a', known(money(100), '2021')), priced('b', known(money(9000), '2023'))];
    const apart = 'The prices are years apart and cannot be compared: A $100 (2021, old), B $9,000 (2023, old).';
    expect(summary(a, b)).toContain(apart);
    expect(summary(a, priced('c', known(money(9000), '2022')))).toContain('A is cheaper than B by $8,900: ');
    expect(summary(b, a, priced('c', known(money(1), '2022')))).toContain('cannot be compared: A $9,000 (2023, old), ');
  });

  test('ranges differ by a range, or overlap', () => {
    const [a, b] = [priced('a', known(money(100, 150), '2026')), priced('b', known(money(200, 300), '2026'))];
    expect(summary(a, b)).toContain('A is cheaper than B by $50–$200: ');
    const c = priced('c', known(money(150, 250), '2026'));
    expect(summary(a, c)).toContain('The prices overlap: $100–$150 (2026) against $150–$250 (2026).');
    expect(summary(a, { ...a, slug: 'd' })).toContain('The prices on record are the same.');
  });

  test('other money is never converted', () => {
    const [a, b] = [taught('a', known(money(9000, 9000, 'EUR'), '2026')), taught('b', known(money(8000), '2026'))];
    expect(summary(a, b)).toContain('The prices cannot be compared: A’s is in euros, B’s in US dollars.');
  });

  test('what a price is of is said: whom it is for, and what it leaves out', () => {
    const forResidents = told(known(money(20000), '2026'), { for: ['US-IL'], excludes: ['fees'] });
    const [a, b] = [taught('a', forResidents), taught('b', known(money(30000), '2026'))];
    expect(summary(a, b)).toContain('$20,000 (2026, for residents of Illinois) against $30,000 (2026);');
    expect(summary(a, b)).toContain('; see Price for what each covers.');
    const forOthers = taught('c', told(known(money(30000), '2026'), { notFor: ['GB'] }));
    expect(summary(a, forOthers)).toContain(
      'The prices cannot be compared: A’s is for residents of Illinois, B’s for international students.',
    );
  });

  test('what is not in a price is named in the difference', () => {
    const [low, high] = [known(money(1000), '2026'), known(money(3000), '2026')];
    const without = (price: Fact<MoneyRange>) => told(price, { excludes: ['exam'] });
    expect(summary(priced('a', low), priced('b', without(high)))).toContain('A is cheaper than B by $2,000 or more: ');
    expect(summary(priced('a', without(low)), priced('b', high))).toContain('A is cheaper than B by at most $2,000: ');
    expect(summary(priced('a', without(low)), priced('b', without(high)))).toContain('by about $2,000: ');
  });

  test('a conclusion of ours is said to be one', () => {
    const inferred = told(known(money(300), '2026'), { how: 'inferred', working: 'a guess' });
    expect(summary(priced('a', inferred), priced('b', known(money(500), '2026')))).toContain(
      '$300 (2026, our inference)',
    );
  });

  test('what is left of a degree after a program is never its price', () => {
    const blended = degree('a', { tuitionAfterProgram: known(money(44520), '2026') });
    const whole = taught('b', known(money(74200), '2026'));
    expect(summary(blended, whole)).toContain(
      'The prices cannot be compared: A has a price only of what is left after a program.',
    );
    expect(summary(blended, whole)).not.toContain('44,520');
  });

  test('nor is the price of a credit, of an earlier version, or none', () => {
    const whole = taught('b', known(money(74200), '2026'));
    const part = degree('a', { tuitionPerUnit: [{ unit: 'credit', price: known(money(500), '2026') }] });
    expect(summary(part, whole)).toContain('A has a price only of a part.');
    expect(summary(degree('c'), whole)).toContain('A has no price on record.');
    const earlier = priced('d', told(known(money(900), '2026'), { version: 'four courses' }));
    expect(summary(earlier, priced('e', known(money(1), '2026')))).toContain(
      'A has a price only of an earlier version.',
    );
    expect(summary(degree('c'), degree('f'))).toContain('No price of A or B is on record.');
  });

  test('a program and a degree are two things: no difference of their prices or lengths is said', () => {
    const a = program('a', { price: known(money(1500), '2026'), duration: known({ min: 9, max: 9 }) });
    const b = degree('b', { tuition: known(money(30000), '2026'), partTimeDuration: known({ min: 24, max: 24 }) });
    expect(summary(a, b)).toBe(
      'A costs $1,500 (2026) and takes 9 months; B costs $30,000 (2026) and takes 24 months part-time: ' +
        'a program and a degree, different things at the end. No source on record links A to B.',
    );
  });

  test('three of a kind stand in the order of their prices', () => {
    const [a, b, c] = [300, 100, 200].map((amount, index) => priced(`p${index}`, known(money(amount), '2026')));
    expect(a && b && c && summary(a, b, c)).toContain(
      'By price, lowest first: B $100 (2026), C $200 (2026), A $300 (2026).',
    );
  });
});

describe('lengths', () => {
  const lasting = (slug: string, min: number, max = min) => program(slug, { duration: known({ min, max }) });

  test('months with months', () => {
    expect(summary(lasting('a', 18), lasting('b', 16))).toContain('B is shorter than A: 16 months against 18.');
    expect(summary(lasting('a', 14, 17), lasting('b', 15))).toContain('The lengths overlap: 14–17 and 15 months.');
    expect(summary(lasting('a', 9), program('b'))).toContain('No whole length of B is on record.');
  });

  test('full time is not held against part time', () => {
    const a = degree('a', { duration: known({ min: 12, max: 12 }) });
    const b = degree('b', { partTimeDuration: known({ min: 36, max: 36 }) });
    expect(summary(a, b)).toContain('The lengths cannot be compared: only that of B is of part-time study.');
  });

  test('what is left after a program is no length of the degree', () => {
    const left = degree('a', { durationAfterProgram: known({ min: 5, max: 5 }) });
    expect(summary(left, degree('b', { duration: known({ min: 10, max: 10 }) }))).toContain(
      'No whole length of A is on record.',
    );
  });
});

describe('what is closed', () => {
  test('comes first, with the day by which it was, and whether that is our inference', () => {
    const [a, b] = [program('a'), program('b', status('closed', '2023-08-01'))];
    expect(summary(a, b)).toMatch(
      /^B was closed by 1 August 2023 and can no longer be begun; A has no price on record\. /,
    );
    const inferred = program('c', status('closed', '2026-05', { evidence: 'inferred' }));
    expect(summary(b, inferred)).toMatch(
      /^A was closed by 1 August 2023, B by May 2026 \(our inference\): they can no longer be begun\. /,
    );
    expect(summary(b, { ...b, slug: 'd' })).toMatch(
      /^A and B were closed by 1 August 2023 and can no longer be begun\. /,
    );
  });

  test('is never the cheaper or the shorter one', () => {
    const at = (slug: string, price: number, months: number, part = {}) =>
      program(slug, { price: known(money(price), '2026'), duration: known({ min: months, max: months }), ...part });
    const cheap = at('a', 10, 1, status('closed', '2025-01-31'));
    expect(summary(cheap, at('b', 500, 9))).toBe(
      'A was closed by 31 January 2025 and can no longer be begun; B costs $500 (2026) and takes 9 months. ' +
        'No degree linked to A or B is on record.',
    );
    expect(summary(cheap, at('b', 500, 9), at('c', 700, 12))).toContain(
      'can no longer be begun; B is cheaper than C by $200: $500 (2026) against $700 (2026). B is shorter than C: ',
    );
    expect(summary(cheap, program('b'), program('c'))).toContain('; no price of B or C is on record. ');
  });

  test('a program that will close says when', () => {
    expect(summary(program('a'), program('b', status('closing', '2026-05', { closesOn: '2027-05' })))).toMatch(
      /^B closes on May 2027; /,
    );
  });
});

describe('what counts toward what', () => {
  const share = { amount: 16, of: 48, system: 'us-semester-hour', unit: 'credits', is: 'exact' } as const;
  const others = { is: 'others', who: 'one blog', why: 'It lists it.' } as const;
  const leading = (part: Parameters<typeof withPathways>[1][number][1], slug = 'a') =>
    withPathways(program(slug), [[degree('d'), part]]);
  const summaryWithDegree = (from: Program) => summary(from, degree('d'));

  test.each([
    ['an amount', { credit: share }, 'A counts toward B: 16 of 48 credits (says the university).'],
    ['credit alone', {}, 'A counts toward B, but how much is not stated (says the university).'],
    ['a way in', { promises: 'entry' }, 'A opens a way into B, no credit stated (says the university).'],
    ['others', { saidBy: others, credit: share }, 'Only others name A for B, no university (one blog).'],
    ['an inference', { how: 'inferred', saidBy: undefined }, 'That A counts toward B is our inference.'],
  ] as const)('by whose word a program counts toward the degree beside it: %s', (_, part, words) => {
    expect(summaryWithDegree(leading(part))).toContain(words);
  });

  test('of a closed program it is said in the past', () => {
    const closed = withPathways(program('a', status('closed', '2025-01-31')), [[degree('d'), { credit: share }]]);
    expect(summaryWithDegree(closed)).toContain('A counted toward B: 16 of 48 credits (says the university).');
  });

  test('two programs: whose link is firmer, or that both are equally firm', () => {
    const [amount, named] = [leading({ credit: share }), leading({ saidBy: others }, 'b')];
    expect(summary(named, amount)).toContain(
      'The link to a degree is firmer for B: a university says how much; for A only others say so.',
    );
    expect(summary(amount, { ...amount, slug: 'c' })).toContain(
      'The link to a degree is equally firm for A and B: a university says how much.',
    );
    expect(summary(amount, program('e'))).toContain('Only A is linked to a degree: a university says how much.');
    expect(summary(program('e'), program('f'))).toContain('No degree linked to A or B is on record.');
  });
});
