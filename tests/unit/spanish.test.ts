import { expect, test } from 'vitest';
import { creditInSpanish, dateInSpanish, statusInSpanish } from '#lib/format/spanish';
import { degree, program, withPathways } from '../support/sample-records';

test.each([
  ['2026-05-15', '15 de mayo de 2026'],
  ['2019-02', 'febrero de 2019'],
  ['2020', '2020'],
  ['2018/2019', '2018–2019'],
  [undefined, 'sin fecha'],
])('%s is %s', (date, words) => {
  expect(dateInSpanish(date)).toBe(words);
});

test('a status says how we know it, and when a program closes', () => {
  const known = { asOf: '2026-05', sources: [] };
  expect(statusInSpanish({ is: 'open', evidence: 'stated', ...known })).toBe('Abierto, según una fuente, mayo de 2026');
  expect(statusInSpanish({ is: 'closed', evidence: 'inferred', ...known })).toBe('Cerrado, lo deducimos, mayo de 2026');
  expect(statusInSpanish({ is: 'closing', evidence: 'stated', closesOn: '2027-06', ...known })).toBe(
    'Va a cerrar (junio de 2027), según una fuente, mayo de 2026',
  );
});

const said = { is: 'university', who: 'Uni', why: 'It says so.' } as const;

function credit(properties: object): string {
  const [pathway] = withPathways(program('p'), [
    [degree('d'), { saidBy: said, asOf: '2019-02', ...properties }],
  ]).pathways;
  return pathway ? creditInSpanish(pathway).replaceAll('\u00a0', ' ') : '';
}

test('credit says how much, by whose word and when, and claims no more', () => {
  const share = { percent: 25, words: 'one quarter', is: 'exact' } as const;
  expect(credit({ share })).toBe('25 % del título; la universidad dice cuánto, febrero de 2019');
  expect(credit({ share: { ...share, is: 'at-most' } })).toBe(
    'como máximo 25 % del título; la universidad dice cuánto, febrero de 2019',
  );
  expect(credit({})).toBe('la universidad dice que da crédito, no cuánto, febrero de 2019');
  expect(credit({ saidBy: { ...said, is: 'others' } })).toBe('solo lo dicen terceros, febrero de 2019');
});
