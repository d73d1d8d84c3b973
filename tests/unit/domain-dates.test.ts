import { describe, expect, test } from 'vitest';
import { isOld } from '#lib/domain/age';
import { compareDates, firstDayOf, lastDayOf, monthsSince, partialDateSchema, yearOf } from '#lib/domain/partial-date';

describe('dates as their sources give them', () => {
  test.each(['2026', '2026-05', '2026-05-15', '2024-02-29', '2018/2019'])('%s is one', (text) => {
    expect(partialDateSchema.parse(text)).toBe(text);
  });

  test('a bare year from YAML is text afterwards', () => {
    expect(partialDateSchema.parse(2026)).toBe('2026');
  });

  test.each(['2026-02-30', '2025-02-29', '2026-13', '2026-00-10', '15 May 2026', '26', '2019/2018', ''])(
    '%s is none',
    (text) => {
      expect(partialDateSchema.safeParse(text).success).toBe(false);
    },
  );

  test('a date stands for its last day, and begins with its first', () => {
    expect(['2024', '2024-02', '2024-02-03', '2018/2019', '2018/2020'].map(lastDayOf)).toEqual([
      '2024-12-31',
      '2024-02-29',
      '2024-02-03',
      '2019-08-31',
      '2020-12-31',
    ]);
    expect(['2024', '2024-02', '2018/2019'].map(firstDayOf)).toEqual(['2024-01-01', '2024-02-01', '2018-01-01']);
    expect(yearOf('2018/2019')).toBe(2019);
  });

  test('a sum of several years is as old as its first, an academic year as its end', () => {
    const lookedOn = '2026-11-30';
    expect(isOld({ asOf: '2021/2024', lookedOn })).toBe(true);
    expect(isOld({ asOf: '2024', lookedOn })).toBe(false);
    expect(isOld({ asOf: '2023/2025', lookedOn })).toBe(true);
    expect(isOld({ asOf: '2024/2025', lookedOn })).toBe(false);
  });

  test('no date is older than any date', () => {
    expect([undefined, '2026', '2016-02', '2026-05'].sort(compareDates)).toEqual([
      '2016-02',
      '2026-05',
      '2026',
      undefined,
    ]);
    expect(compareDates(undefined, '1999')).toBe(-1);
  });

  test('whole months only', () => {
    expect(monthsSince('2025-11-23', '2026-11-23')).toBe(12);
    expect(monthsSince('2025-11-23', '2026-11-22')).toBe(11);
    expect(monthsSince('2026-01-31', '2026-02-28')).toBe(0);
    expect(monthsSince('2026-12-01', '2026-11-30')).toBe(-1);
    // An academic year ends in summer: from 31 August 2024 to 31 August 2026 are two years.
    expect(monthsSince('2023/2024', '2026-08-31')).toBe(24);
    expect(monthsSince('2023/2024', '2026-08-30')).toBe(23);
  });

  test('a price of an academic year is old two years after its summer', () => {
    const seenOn = (lookedOn: string) => isOld({ asOf: '2023/2024', lookedOn });
    expect([seenOn('2026-08-30'), seenOn('2026-08-31'), seenOn('2026-11-29')]).toEqual([false, true, true]);
  });
});
