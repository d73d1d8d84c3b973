import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { DueList } from '#components/data/due-list';
import { CheckedLine } from '#components/layout/checked-line';
import { checkStandings, dueChecks } from '#lib/coverage/due';
import { addMonths } from '#lib/domain/add-months';
import { checksOf } from '#lib/domain/next-check';
import type { Status } from '#lib/domain/status';
import { toProgramRecord } from '#lib/export/records/program';
import { describeChecks } from '#lib/format/next-check';
import { catalogOf, degree, known, money, program, source, unknown } from '../support/sample-records';

const status = (is: Status['is'], asOf: string): Status => ({ is, evidence: 'stated', asOf, sources: [source('s')] });

const open = program('p', { status: status('open', '2026-05-15'), lastVerified: '2026-11-29', price: unknown });

const daysOf = (one: typeof open) => checksOf.programs(one).map(({ kind, due }) => [kind, due]);

describe('the day of the next look', () => {
  test.each([
    ['2026-05-15', 3, '2026-08-15'],
    ['2026-11-29', 3, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-29', 12, '2027-11-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-01-31', -2, '2025-11-30'],
  ])('%s and %i months make %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });

  const priceOf = (asOf?: string) => daysOf({ ...open, price: known(money(1000), asOf) })[1];

  test('a price counts from its own date: its last day, and no later than the check', () => {
    expect(priceOf('2021-09')).toEqual(['price', '2022-03-30']);
    expect(priceOf('2026')).toEqual(['price', '2027-05-29']);
  });

  test('a price without a date is overdue from the day it was written down, and the line says why', () => {
    const checks = checksOf.programs({ ...open, price: known(money(1000)) });
    expect(describeChecks(checks, '2026-11-29')).toBe(
      'Status overdue since 15 August 2026, price (undated) since 29 November 2026; credit due again by 29 November 2027',
    );
    const { overdue } = dueChecks(catalogOf([{ ...open, price: known(money(1000)) }]), '2026-11-29');
    const html = renderToStaticMarkup(<DueList groups={overdue} words="overdue since" />);
    expect(html).toContain('Prices without a date: 1 record, overdue since 29 November 2026');
  });

  test('a status counts from the day it was last seen, a price not found and credit from the last check', () => {
    expect(daysOf(open)).toEqual([
      ['status', '2026-08-15'],
      ['price', '2027-05-29'],
      ['credit', '2027-11-29'],
    ]);
  });

  test('a status of a year without a day counts from the check, not from a day to come', () => {
    expect(daysOf({ ...open, status: status('open', '2026') })[0]).toEqual(['status', '2027-02-28']);
  });

  test('of a closed program only credit is looked up again; a closing one and one of unknown status stay due', () => {
    const kinds = (is: Status['is']) => daysOf({ ...open, status: status(is, '2026-05-15') }).map(([kind]) => kind);
    expect(kinds('closed')).toEqual(['credit']);
    expect(kinds('closing')).toEqual(['status', 'price', 'credit']);
    expect(kinds('unknown')).toEqual(['status', 'price', 'credit']);
  });
});

describe('the clock moves', () => {
  const checks = checksOf.programs(open);

  test.each([
    ['2026-08-14', 'Status due again by 15 August 2026, price by 29 May 2027, credit by 29 November 2027'],
    ['2026-08-15', 'Status overdue since 15 August 2026; price due again by 29 May 2027, credit by 29 November 2027'],
    [
      '2027-05-29',
      'Status overdue since 15 August 2026, price since 29 May 2027; credit due again by 29 November 2027',
    ],
    ['2027-11-29', 'Status overdue since 15 August 2026, price since 29 May 2027, credit since 29 November 2027'],
  ])('on %s the line of the record says: %s', (today, line) => {
    expect(describeChecks(checks, today)).toBe(line);
  });

  test('kinds that are due on one day are named together', () => {
    const both = checks.map((check) => ({ ...check, due: '2027-11-29' }));
    expect(describeChecks(both, '2026-11-29')).toBe('Status, price, and credit due again by 29 November 2027');
  });

  const catalog = catalogOf([open], [degree('d', { lastVerified: '2026-11-22' })]);
  const ofPrice = (today: string) => checkStandings(catalog, today).find(({ kind }) => kind === 'price');

  test('counts of what is overdue follow the day', () => {
    expect(ofPrice('2027-05-21')).toMatchObject({ total: 2, overdue: 0, next: '2027-05-22' });
    expect(ofPrice('2027-05-22')).toMatchObject({ total: 2, overdue: 1, next: '2027-05-29' });
    expect(ofPrice('2027-05-29')).toMatchObject({ total: 2, overdue: 2, next: undefined });
  });

  test('the list names what is overdue and what is due next, by kind and day', () => {
    const { overdue, next } = dueChecks(catalog, '2027-05-22');
    const say = (groups: typeof next) =>
      groups.map(({ kind, due, checks: all }) => [kind, due, all.map((one) => one.path)]);
    expect(say(overdue).slice(0, 2)).toEqual([
      ['status', '2026-08-15', ['/programs/p']],
      ['price', '2027-05-22', ['/degrees/d']],
    ]);
    expect(say(next)[0]).toEqual(['price', '2027-05-29', ['/programs/p']]);
  });
});

test('the data has the same days, and null where nothing is due', () => {
  expect(toProgramRecord(open).nextCheck).toEqual({
    status: '2026-08-15',
    price: '2027-05-29',
    credit: '2027-11-29',
    pay: null,
    record: null,
  });
});

test('the foot of a record says when it was checked, when it is due, and leads to the intervals', () => {
  const html = renderToStaticMarkup(
    <CheckedLine
      lastVerified={open.lastVerified}
      again={describeChecks(checksOf.programs(open), '2026-11-29')}
      path="/programs/p"
      editUrl="https://example.org/edit"
    />,
  );
  expect(html).toContain('Last checked 29 November 2026');
  expect(html).toContain('Status overdue since 15 August 2026; price due again by 29 May 2027');
  expect(html).toContain('href="/data#part-again"');
});
