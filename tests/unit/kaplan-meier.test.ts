import { expect, test } from 'vitest';
import { atRiskAt, kaplanMeier, shareAt, type Watched } from '#lib/lasting/kaplan-meier';

const ended = (time: number): Watched => ({ time, hasEnded: true });
const lastSeen = (time: number): Watched => ({ time, hasEnded: false });

/*
 * Seven subjects. At 1 all seven are watched and one ends: 6/7.
 * At 2 six are watched, the one last seen at 2 among them, and two end: 6/7 × 4/6 = 4/7.
 * At 3 nobody ends. At 4 two are watched and one ends: 4/7 × 1/2 = 2/7.
 */
const sample = [ended(2), lastSeen(3), ended(1), lastSeen(5), ended(4), ended(2), lastSeen(2)];

test('the estimate is the product over the moments at which somebody ended, ties and unknown ends counted', () => {
  const steps = kaplanMeier(sample);
  expect(steps.map(({ time, atRisk, ended: ends }) => [time, atRisk, ends])).toEqual([
    [1, 7, 1],
    [2, 6, 2],
    [4, 2, 1],
  ]);
  const [first, second, third] = steps.map(({ share }) => share);
  expect(first).toBeCloseTo(6 / 7, 12);
  expect(second).toBeCloseTo(4 / 7, 12);
  expect(third).toBeCloseTo(2 / 7, 12);
});

test('the share keeps its height between two ends and is whole before the first', () => {
  const steps = kaplanMeier(sample);
  expect(shareAt(steps, 0.5)).toBe(1);
  expect(shareAt(steps, 3)).toBeCloseTo(4 / 7, 12);
  expect(shareAt(steps, 100)).toBeCloseTo(2 / 7, 12);
  expect([0, 2, 2.5, 5, 6].map((time) => atRiskAt(sample, time))).toEqual([7, 6, 3, 1, 0]);
});

test('who is never seen to end lowers nothing, and once the last ends nothing is left', () => {
  expect(kaplanMeier([lastSeen(1), lastSeen(2)])).toEqual([]);
  expect(kaplanMeier([ended(1), ended(2)]).map(({ share }) => share)).toEqual([0.5, 0]);
});
