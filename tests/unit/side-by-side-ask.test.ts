import { expect, test } from 'vitest';
import { askOf } from '#lib/side-by-side/ask';
import { parseSelection } from '#lib/side-by-side/selection';
import { catalogOf, degree, program, withPathways } from '../support/sample-records';

const scm = withPathways(program('scm', { title: 'Supply Chain' }), [
  [degree('alm', { title: 'ALM' }), { earns: 'a term' }],
]);
const catalog = catalogOf([scm, program('finance')], [degree('mba', { title: 'MBA' })]);
const ask = (params: Record<string, string | string[]>) => askOf(parseSelection(catalog, params).selection);

test('a program beside a degree has the letter of their pathway', () => {
  const { letter, answerUrl } = ask({ program: 'scm', degree: 'alm' }) ?? {};
  expect(letter?.flowing).toContain('"a term."');
  expect(new URL(answerUrl ?? '').searchParams.get('title')).toBe('Answer in writing: Supply Chain, MIT');
});

test('without a pathway the letter asks openly', () => {
  expect(ask({ program: 'scm', degree: 'mba' })?.letter.flowing).toContain('counts toward this degree');
});

test('other selections have no letter', () => {
  expect(ask({ program: ['scm', 'finance'] })).toBeUndefined();
  expect(ask({ program: ['scm', 'finance'], degree: 'alm' })).toBeUndefined();
  expect(ask({ degree: ['alm', 'mba'] })).toBeUndefined();
  expect(ask({ program: 'scm' })).toBeUndefined();
});
