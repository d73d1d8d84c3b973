import { describe, expect, test } from 'vitest';
import { clausesFor, clocksOf, leadingClauses } from '#lib/domain/applied-clauses';
import { clause, institution, program, terms } from '../support/sample-records';

const delft = program('delft-solar', { institution: institution('delft'), platforms: ['edx'] });

const idsOf = (clauses: readonly { readonly id: string }[]) => clauses.map(({ id }) => id);

describe('which terms apply to a program', () => {
  test('of one kind the rule of the program stands first, then that of its university, then that of its platform', () => {
    const records = [
      terms('edx', [clause('platform', { asOf: '2026' })], { platforms: ['edx'] }),
      terms('delft', [clause('university'), clause('own', { appliesTo: { programs: ['delft-solar'] } })], {
        institutions: ['delft'],
      }),
    ];
    expect(idsOf(clausesFor(records, delft))).toEqual(['own', 'university', 'platform']);
  });

  test('kinds stay together, whatever the width of their rules', () => {
    const records = [
      terms('edx', [clause('aid', { kind: 'aid' }), clause('refund')], { platforms: ['edx'] }),
      terms('delft', [clause('own-aid', { kind: 'aid' })], { institutions: ['delft'] }),
    ];
    expect(idsOf(clausesFor(records, delft))).toEqual(['refund', 'own-aid', 'aid']);
  });

  test('of two rules as wide the newer stands first, and an undated one last', () => {
    const clauses = [clause('undated'), clause('older', { asOf: '2018-12' }), clause('newer', { asOf: '2026-08-17' })];
    const records = [terms('edx', clauses, { platforms: ['edx'] })];
    expect(idsOf(clausesFor(records, delft))).toEqual(['newer', 'older', 'undated']);
  });

  test('a rule of another program, university or platform does not apply', () => {
    const records = [
      terms('mit-learn', [clause('platform')], { platforms: ['mit-learn'] }),
      terms('mit', [clause('university'), clause('program', { appliesTo: { programs: ['mit-finance'] } })], {
        institutions: ['mit'],
      }),
    ];
    expect(clausesFor(records, delft)).toEqual([]);
  });

  test('a rule of a platform that the program has left does not apply, even where it names the program', () => {
    const moved = program('mit-finance', { platforms: ['mit-learn'], formerPlatforms: ['edx'] });
    const records = [terms('mit', [clause('audit')], { platforms: ['edx'], programs: ['mit-finance'] })];
    expect(clausesFor(records, moved)).toEqual([]);
  });
});

describe('the clocks among the terms', () => {
  const refund = clause('refund', { value: { lead: 'refunds end', number: 14, unit: 'days' }, asOf: '2026' });
  const weeks = clause('weeks', { value: { lead: 'refunds end', number: 1, unit: 'weeks' } });
  const bundle = clause('bundle', { kind: 'access', value: { lead: 'use it within', number: 24, unit: 'months' } });
  const deadline = clause('deadline', { kind: 'access', value: { number: 21, unit: 'days' } });
  const grade = clause('grade', { kind: 'exam', value: { lead: 'pass with', number: 60, unit: 'percent' } });

  test('are those with a number of days, weeks, months or years', () => {
    expect(clocksOf([refund, grade, clause('words')])).toEqual([
      { kind: 'refund', number: 14, unit: 'days', text: 'Rule refund.', asOf: '2026', sources: refund.sources },
    ]);
  });

  test('lead with the shortest of each kind that has words for it: one week before 14 days', () => {
    expect(idsOf(leadingClauses([bundle, deadline, refund, weeks, grade]))).toEqual(['weeks', 'bundle']);
  });
});
