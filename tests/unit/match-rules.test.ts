import { expect, test } from 'vitest';
import type { Program } from '#lib/domain/catalog';
import type { Answers } from '#lib/match/answers';
import { judge } from '#lib/match/rules';
import {
  course,
  degree,
  field,
  institution,
  known,
  money,
  program,
  unknown,
  withPathways,
} from '../support/sample-records';

/** What one answer gives: how it comes out, with its words and remark. */
function say(one: Program, answers: Partial<Answers>): string {
  const [reason] = judge(one, { degree: false, ...answers });
  return reason ? [reason.met, reason.words, reason.remark].filter(Boolean).join(' | ') : 'not asked';
}

test('a question that is not answered gives no reason', () => {
  expect(judge(program('a'), { degree: false })).toEqual([]);
});

test('a field is met as the main one or as another', () => {
  const art = field('art', 'Art');
  const law = field('law', 'Law');
  const both = program('a', { field: art, alsoIn: [law] });
  expect(say(both, { field: art })).toBe('yes | Art and Law');
  expect(say(both, { field: law })).toBe('yes | Art and Law');
  expect(say(program('b', { field: art }), { field: law })).toBe('no | Art');
});

const toward = degree('master', { title: 'Master of Art', institution: institution('rit', 'RIT') });
const linked = (part: Parameters<typeof withPathways>[1][number][1]): Program =>
  withPathways(program('a'), [[toward, part]]);

test.each([
  [
    'the amount',
    { credit: { amount: 12, of: 48, system: 'local', unit: 'credits', is: 'exact' }, asOf: '2024-05' },
    'yes | 12 of 48 credits, one quarter, toward Master of Art, RIT | 2024',
  ],
  [
    'credit without an amount',
    { asOf: '2022' },
    'yes | Credit toward Master of Art, RIT; how much was not found | 2022',
  ],
  ['a way in', { promises: 'entry' }, 'unknown | A way into Master of Art, RIT | undated'],
  [
    'others only',
    { saidBy: { is: 'others', who: 'a list', why: 'It lists it.' }, asOf: '2022' },
    'unknown | Master of Art, RIT, named by a list | 2022',
  ],
  [
    'our inference',
    { how: 'inferred', saidBy: undefined, working: 'The courses are the same.' },
    'unknown | Master of Art, RIT: nobody says so of this program, we conclude it | undated',
  ],
] as const)('a degree by %s', (_, part, words) => {
  expect(say(linked(part), { degree: true })).toBe(words);
});

test('a program that no degree was found for fails the degree, and a degree that is not named is not made up', () => {
  expect(say(program('a'), { degree: true })).toBe('no | no degree found that counts it');
  const some = degree('some', { unnamed: true, institution: institution('rit', 'RIT') });
  expect(say(withPathways(program('a'), [[some, { asOf: '2021' }]]), { degree: true })).toBe(
    'yes | Credit toward a degree of RIT that the source does not name; how much was not found | 2021',
  );
});

test('of several degrees the firmest promise decides', () => {
  const both = withPathways(program('a'), [
    [degree('weak'), { promises: 'entry' }],
    [toward, { asOf: '2022' }],
  ]);
  expect(say(both, { degree: true })).toMatch(/^yes/);
});

test.each([
  ['within the budget', known(money(2000), '2026-02'), 'yes | $2,000 | 2026, stated'],
  ['beyond it', known(money(2001), '2026-02'), 'no | $2,001 | 2026, stated'],
  ['a range within', known(money(900, 2000), '2026'), 'yes | $900–$2,000 | 2026, stated'],
  [
    'a range across',
    known(money(2000, 2100), '2026'),
    'unknown | $2,000–$2,100: your budget lies between | 2026, stated',
  ],
  ['a range beyond', known(money(2001, 2100), '2026'), 'no | $2,001–$2,100 | 2026, stated'],
  ['other money', known(money(500, 500, 'EUR'), '2026'), 'unknown | not comparable: €500 | 2026, stated'],
  ['old', known(money(100), '2021'), 'yes | $100 | 2021 price, stated: check before you pay'],
  ['undated', known(money(3000)), 'no | $3,000 | undated, stated: check before you pay'],
  ['not found', unknown, 'unknown | not found | last looked 1 November 2026'],
  ['not one', { state: 'not-applicable', reason: 'It is free.' }, 'unknown | It is free.'],
  [
    'of an earlier version',
    { ...known(money(3000), '2026'), version: '4 courses' },
    'unknown | of today’s program not found; of an earlier version $3,000 | 2026, stated; of the version of 4 courses',
  ],
] as const)('a price that is %s', (_, price, words) => {
  expect(say(program('a', { price }), { budget: 2000 })).toBe(words);
});

const range = (min: number, max = min) => ({ min, max });
const takes = (min: number, asOf = '2024') =>
  course(`takes ${min}`, { hoursPerWeek: known(range(min, min + 2), asOf), format: 'instructor-paced' });
const atOwnPace = (min: number) =>
  course(`own ${min}`, { hoursPerWeek: known(range(min), '2024'), weeks: known(range(10)), format: 'self-paced' });
const counts = (value: number) => ({ value, sources: [] });
const exam = course('exam', { kind: 'exam', hoursPerWeek: known(range(30), '2024') });

test.each([
  [
    'its heaviest course decides',
    { courses: [takes(4), takes(8, '2021'), takes(6)] },
    'yes | 8 a week at the least | 2021',
  ],
  ['a heavier course fails', { courses: [takes(4), takes(9)] }, 'no | 9 a week at the least | 2024'],
  ['an exam takes no week', { courses: [takes(4), exam] }, 'yes | 4 a week at the least | 2024'],
  ['no course, but the program', { effort: known(range(8, 12), '2023') }, 'yes | 8 a week at the least | 2023'],
  [
    'a course without hours takes those of the program',
    { courses: [takes(4), course('other')], effort: known(range(9, 12), '2023') },
    'unknown | 9 a week at the least | 2023; whether its courses are self-paced was not found',
  ],
  [
    'hours of one course are not those of the others',
    { courses: [takes(4), course('other')], effort: { ...known(range(6, 12), '2023'), ofOneCourse: true } },
    'unknown | 6 a week at the least | 2023; the hours of some courses were not found',
  ],
  [
    'without those it may be more',
    { courses: [takes(4), course('other')] },
    'unknown | 4 a week at the least | 2024; the hours of some courses were not found',
  ],
  [
    'a course known to be too heavy fails whatever the others take',
    { courses: [takes(9), course('other')] },
    'no | 9 a week at the least | 2024; the hours of some courses were not found',
  ],
  [
    'courses that are counted and not on record may take more',
    { courses: [takes(4)], courseCount: { value: 2, sources: [] } },
    'unknown | 4 a week at the least | 2024; the hours of some courses were not found',
  ],
  [
    'an elective need not be taken',
    { courses: [takes(4), { ...takes(20), place: 'elective' }], effort: known(range(4, 22), '2023') },
    'yes | 4 a week at the least | 2023',
  ],
  [
    // Two sessions of 10 weeks: 10 × 12 ÷ 8 = 15 and 10 × 4 ÷ 8 = 5, never under 10; 25 weeks are 5.7 months.
    'a self-paced course takes longer',
    { courses: [atOwnPace(12), atOwnPace(4)], courseCount: counts(2) },
    'yes | self-paced: at 8 hours a week it takes about 6 months | said to take 12 a week at the least, 2024',
  ],
  [
    'beside a lighter course on dates of its own too',
    { courses: [atOwnPace(12), { ...takes(4), weeks: known(range(10), '2024') }], courseCount: counts(2) },
    'yes | its heavier courses are self-paced: at 8 hours a week it takes about 6 months | said to take 12 a week at the least, 2024',
  ],
  [
    'beside a heavier one it fails',
    { courses: [atOwnPace(12), takes(9)], courseCount: counts(2) },
    'no | 12 a week at the least | 2024',
  ],
  [
    'how much longer is not known without all courses',
    { courses: [atOwnPace(12)], courseCount: counts(2) },
    'unknown | self-paced: at 8 hours a week it takes longer than its courses say; how long was not found | said to take 12 a week at the least, 2024',
  ],
  [
    'a program without courses on record may be self-paced',
    { effort: known(range(9, 12), '2023') },
    'unknown | 9 a week at the least | 2023; whether its courses are self-paced was not found',
  ],
  ['nothing known', {}, 'unknown | not found | last looked 1 November 2026'],
  [
    'an earlier version',
    { effort: { ...known(range(10, 11), '2021'), version: '4 courses' } },
    'unknown | of today’s program not found | 10–11 hours a week in 2021, of the version of 4 courses',
  ],
] as const)('hours: %s', (_, part, words) => {
  expect(say(program('a', part as Partial<Program>), { hours: 8 })).toBe(words);
});

test('mathematics up to what the visitor has', () => {
  const needs = (level: 'none' | 'statistics' | 'calculus' | 'proof', asOf?: string) =>
    program('a', { prerequisites: { skills: [], mathematics: { level, words: 'some of it' }, asOf, sources: [] } });
  expect(say(needs('none'), { mathematics: 'none' })).toBe('yes | None needed | undated');
  expect(say(needs('calculus', '2020'), { mathematics: 'calculus' })).toBe('yes | Some of it | 2020');
  expect(say(needs('proof', '2020'), { mathematics: 'calculus' })).toBe('no | Some of it | 2020');
  expect(say(program('a'), { mathematics: 'none' })).toBe('unknown | not found | last looked 1 November 2026');
});

test('any language of a program meets the language', () => {
  const both = program('a', { languages: ['en', 'fr'] });
  expect(say(both, { language: 'fr' })).toBe('yes | English and French');
  expect(say(both, { language: 'es' })).toBe('no | English and French');
});
