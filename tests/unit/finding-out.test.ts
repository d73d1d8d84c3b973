import { describe, expect, test } from 'vitest';
import { answerInWords } from '#lib/answers/answer';
import { programQuestions } from '#lib/answers/program';
import type { Program } from '#lib/domain/catalog';
import type { Fact } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { findingOut, placeOfCost, trialSources } from '#lib/pages/finding-out';
import { course, degree, known, money, program, source, withPathways } from '../support/sample-records';

const priced = (title: string, amount: number, asOf: string) => course(title, { price: known(money(amount), asOf) });

const listOf = (one: Program) =>
  findingOut(one).map(({ what, course: about, cost, hours }) =>
    [what, about?.title, answerInWords(cost), hours && answerInWords(hours)].filter(Boolean).join(' | '),
  );

const selfCheck = 'A self-check of your mathematics | Free, about five minutes';
const noAid = 'Free access, or help with the fee | not found, last looked 1 November 2026';

describe('the ways to find out', () => {
  test('stand with the cheapest first, each with its year and hours', () => {
    const one = program('one', {
      aid: { text: 'The videos are free.', asOf: '2025', sources: [source('aid')] },
      courses: [
        course('First', {
          price: known(money(300), '2025'),
          weeks: known({ min: 10, max: 10 }, '2025'),
          hoursPerWeek: known({ min: 8, max: 12 }, '2025'),
        }),
        priced('Second', 200, '2025'),
        priced('Third', 250, '2025'),
      ],
    });
    expect(listOf(one)).toEqual([
      selfCheck,
      'Free access, or help with the fee | The videos are free.',
      'The cheapest course | Second | $200 (2025, stated) | not found, last looked 1 November 2026',
      // 10 weeks × 8 to 12 hours
      'The first course in order | First | $300 (2025, stated) | 80–120 hours (2025, computed)',
    ]);
    expect(trialSources(findingOut(one)).map(({ id }) => id)).toContain('aid');
  });

  test('say in words what was not found', () => {
    expect(listOf(program('bare'))).toEqual([
      selfCheck,
      noAid,
      'One paid course | not found, last looked 1 November 2026 | not found, last looked 1 November 2026',
    ]);
    expect(listOf(program('unpriced', { courses: [course('Only')] })).at(-1)).toBe(
      'The first course in order | Only | not found, last looked 1 November 2026 | not found, last looked 1 November 2026',
    );
  });

  test('name one course where the first is the cheapest', () => {
    const same = program('same', { courses: [priced('First', 200, '2025'), priced('Second', 200, '2025')] });
    expect(findingOut(same).flatMap(({ course: about }) => about?.title ?? [])).toEqual(['First']);
  });

  test('compare only prices of the newest year, and say so', () => {
    const one = program('one', {
      courses: [priced('First', 150, '2021'), priced('Second', 300, '2024-09'), priced('Third', 200, '2024-09')],
    });
    const trials = findingOut(one).filter(({ course: about }) => about);
    expect(trials.map(({ course: about, remark }) => [about?.title, remark])).toEqual([
      ['First', undefined],
      ['Third', 'Compared: the 2 of 3 courses with a price of 2024.'],
    ]);
  });

  test('leave out prices and courses of an earlier version, exams and other money', () => {
    const earlier = { ...known(money(10), '2025'), version: '2021' } as Fact<MoneyRange>;
    const one = program('one', {
      courses: [
        course('Old price', { price: earlier }),
        course('Old course', { version: '2021', price: known(money(20), '2025') }),
        course('Exam', { kind: 'exam', price: known(money(30), '2025') }),
        course('In euros', { price: known(money(40, 40, 'EUR'), '2025') }),
        priced('Sold now', 90, '2025'),
      ],
    });
    expect(listOf(one).slice(2)).toEqual([
      'The course with the newest price | Sold now | $90 (2025, stated) | not found, last looked 1 November 2026',
      'The first course in order | Old price | not found, last looked 1 November 2026 | not found, last looked 1 November 2026',
    ]);
  });

  test('end with a start in a degree it is linked to, or the words that none was found', () => {
    const tryFirst = { text: 'Three courses before admission.', sources: [source('degree-page')] };
    const ends = [
      [degree('a', { tryFirst }), {}],
      [degree('b'), {}],
    ] as const;
    const linked = withPathways(program('linked'), ends);
    expect(listOf(linked).at(-1)).toBe('A start in a, MIT | Three courses before admission.');
    expect(trialSources(findingOut(linked)).map(({ id }) => id)).toContain('degree-page');
    const closedDoor = withPathways(program('other'), [[degree('b'), {}]]);
    expect(listOf(closedDoor).at(-1)).toBe(
      'A start in a degree it is linked to, without admission | not found, last looked 1 November 2026',
    );
  });

  test('are none for a closed program', () => {
    const status = { is: 'closed', evidence: 'stated', asOf: '2026', sources: [] } as const;
    expect(findingOut(program('closed', { status }))).toEqual([]);
  });

  test('lead to the self-check of the level, and claim none where no source states it', () => {
    const level = (one: Program) => findingOut(one)[0];
    const prerequisites = { skills: [], mathematics: { level: 'calculus', words: 'x' }, sources: [] } as const;
    expect(level(program('one', { prerequisites }))).toMatchObject({ to: '/self-check#calculus', remark: undefined });
    expect(level(program('bare'))).toMatchObject({ to: '/self-check', remark: expect.stringMatching(/^No source/) });
  });

  test('give a price short and words with their date', () => {
    const one = program('one', { courses: [priced('First', 300, '2025')] });
    expect(findingOut(one).map(({ cost }) => placeOfCost(cost))).toEqual(['line', 'line', 'list']);
  });
});

describe('skills', () => {
  const { of } = programQuestions['prerequisites.skills'];
  const courses = [course('Risk', { code: 'R1' }), course('Options')];
  const sources = [source('syllabus')];
  const needing = (skills: NonNullable<Program['prerequisites']>['skills']) =>
    of(program('one', { courses, prerequisites: { skills, sources: [source('page')] } }));

  test('stand with the course that a source names first for them, and the source', () => {
    const answer = needing([
      { skill: 'algebra', course: 'R1', sources },
      { skill: 'chances', course: 'R1', sources },
      { skill: 'calculus', course: 'Options', sources },
      { skill: 'patience', course: undefined, sources: [] },
    ]);
    expect(answer).toMatchObject({
      words: 'algebra, chances (R1 Risk); calculus (Options); patience',
      basis: expect.stringContaining('no source we have says which course needs the others first'),
    });
    expect(answer.state === 'known' && answer.sources.map(({ id }) => id)).toContain('syllabus');
  });

  test('say that no source names a course, where none does', () => {
    expect(needing([{ skill: 'algebra', course: undefined, sources: [] }])).toMatchObject({
      words: 'algebra',
      basis: 'no source we have says which course needs what first',
    });
    expect(needing([])).toMatchObject({ state: 'not-found' });
  });
});
