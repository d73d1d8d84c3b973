import { expect, test } from 'vitest';
import { degreeHours } from '#lib/domain/degree-hours';
import { degree, known } from '../support/sample-records';

const hoursOf = (amount: number, system: 'ects' | 'us-semester-hour' | 'uk-cats' | 'local') => {
  const fact = degreeHours(degree('d', { credits: known({ amount, system, unit: 'credits' }) }));
  return fact.state === 'known' ? [fact.value.min, fact.value.max, fact.basis] : fact.state;
};

test('hours of a degree follow the rule of its credits', () => {
  expect(hoursOf(120, 'ects')).toEqual([3000, 3600, 'by the rule of ECTS credits']);
  expect(hoursOf(30, 'us-semester-hour')).toEqual([1350, 1350, 'at the least, by the US rule on credit']);
  expect(hoursOf(180, 'uk-cats')).toEqual([1800, 1800, 'by the rule of UK credits']);
});

test('a university’s own unit, or no size, gives no hours', () => {
  expect(hoursOf(16, 'local')).toBe('unknown');
  expect(degreeHours(degree('d')).state).toBe('unknown');
});
