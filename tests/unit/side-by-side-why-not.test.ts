import { expect, test } from 'vitest';
import { answerInWords } from '#lib/answers/answer';
import type { Degree, Program } from '#lib/domain/catalog';
import type { Credit } from '#lib/domain/credit';
import { parseSelection } from '#lib/side-by-side/selection';
import { putSideBySide } from '#lib/side-by-side/side-by-side';
import {
  catalogOf,
  course,
  degree,
  institution,
  known,
  money,
  program,
  source,
  withPathways,
} from '../support/sample-records';

/** The row of that name when these records stand side by side. */
function rowOf(name: string, programs: readonly Program[], degrees: readonly Degree[] = []) {
  const slugs = (records: readonly { slug: string }[]) => records.map(({ slug }) => slug);
  const params = { program: slugs(programs), degree: slugs(degrees) };
  return putSideBySide(parseSelection(catalogOf(programs, degrees), params).selection).rows.find(
    (row) => row.name === name,
  );
}

const months = (min: number) => known({ min, max: min });
const sized = (slug: string, credits: Credit, at = 'mit') =>
  degree(slug, { credits: known(credits), institution: institution(at, at) });

test('prices in other money, of a part, or of other things at the end are not comparable', () => {
  const [dollars, euros] = [known(money(1), '2026'), known(money(2, 2, 'EUR'), '2026')];
  expect(rowOf('price', [], [degree('a', { tuition: dollars }), degree('b', { tuition: euros })])?.whyNot).toBe(
    'US dollars and euros; none is converted',
  );
  const left = degree('c', { tuitionAfterProgram: known(money(3), '2026') });
  expect(rowOf('price', [], [degree('a', { tuition: dollars }), left])?.whyNot).toBe('B has no price of the whole');
  expect(
    rowOf('price', [program('p', { price: dollars })], [degree('a', { tuition: known(money(9), '2026') })])?.whyNot,
  ).toBe('a program and a degree are different things at the end');
  expect(
    rowOf('price', [program('p', { price: dollars }), program('q', { price: known(money(5), '2026') })])?.whyNot,
  ).toBe(undefined);
});

test('months of part-time study, or of what is left, are not comparable with months of the whole', () => {
  const whole = degree('a', { duration: months(12) });
  expect(rowOf('length', [], [whole, degree('b', { partTimeDuration: months(24) })])?.whyNot).toBe(
    'some of the months are of part-time study',
  );
  expect(rowOf('length', [], [whole, degree('b', { durationAfterProgram: months(5) })])?.whyNot).toBe(
    'some of the months are only what is left after a program',
  );
});

test('credit of one system is comparable, of two it is not, and a unit of a university’s own is like no other’s', () => {
  const hours = { amount: 30, system: 'us-semester-hour', unit: 'credits' } as const;
  const units = { amount: 24, system: 'local', unit: 'units' } as const;
  expect(rowOf('size', [], [sized('a', hours), sized('b', { ...hours, amount: 36 })])?.whyNot).toBeUndefined();
  expect(rowOf('size', [], [sized('a', hours), sized('b', { amount: 60, system: 'ects', unit: 'ECTS' })])?.whyNot).toBe(
    'counted in US semester hours and ECTS',
  );
  expect(rowOf('size', [], [sized('a', units, 'Curtin'), sized('b', { ...units, amount: 12 }, 'MIT')])?.whyNot).toBe(
    'counted in units of Curtin and units of MIT',
  );
});

test('hours a week are not held against hours in all', () => {
  const weekly = program('a', { effort: known({ min: 8, max: 8 }) });
  const total = program('b', {
    courses: [course('One', { weeks: months(10), hoursPerWeek: known({ min: 5, max: 5 }) })],
  });
  for (const name of ['weekly', 'hours'])
    expect(rowOf(name, [weekly, total])?.whyNot).toBe('some give hours a week, others only hours in all');
});

test('prices that are years apart, or not all dated, are not comparable', () => {
  const at = (slug: string, asOf?: string) => program(slug, { price: known(money(slug.length), asOf) });
  expect(rowOf('price', [at('a', '2024'), at('bb', '2026')])?.whyNot).toBe('the prices are years apart');
  expect(rowOf('price', [at('a', '2025'), at('bb', '2026')])?.whyNot).toBeUndefined();
  expect(rowOf('price', [at('a'), at('bb', '2026')])?.whyNot).toBe('the prices do not all bear a date');
});

test('a row that one column could never fill, or in another unit, is not there', () => {
  for (const name of ['weekly', 'outcomes', 'level', 'size', 'supervision', 'awardingBody', 'qualityAssurance'])
    expect(rowOf(name, [program('p')], [degree('d')]), name).toBeUndefined();
  expect(rowOf('outcomes', [], [degree('a'), degree('b')])).toBeUndefined();
  expect(rowOf('outcomes', [program('a'), program('b')])).toBeDefined();
  expect(rowOf('size', [], [degree('a'), degree('b')])).toBeDefined();
});

test('a program and a degree answer for mathematics, exams, language and hours', () => {
  const words = (text: string) => ({ text, sources: [source('s')] });
  const taught = degree('d', {
    mathematics: words('Calculus'),
    assessment: words('A thesis'),
    language: words('English'),
    credits: known({ amount: 60, system: 'ects', unit: 'ECTS' }),
  });
  const said = ['mathematics', 'assessment', 'language', 'hours'].map((name) => {
    const answer = rowOf(name, [program('p')], [taught])?.answers[1];
    return answer && answerInWords(answer);
  });
  expect(said.slice(0, 3)).toEqual(['Calculus', 'A thesis', 'English']);
  expect(said[3]).toMatch(/^1,500–1,800 hours \(.*by the rule of ECTS credits\)$/);
  expect(rowOf('hours', [program('p')], [taught])?.whyNot).toMatch(/rule of its credits/);
});

test('what is no part of a program is not said to be missing', () => {
  const [answerOfProgram] = rowOf('entry', [program('p')], [degree('d')])?.answers ?? [];
  expect(answerOfProgram).toMatchObject({ reason: 'admission is not part of a program; no other rule found' });
});

test('beside a degree a program shows the credit toward it, though it has firmer credit elsewhere', () => {
  const share = { amount: 16, of: 48, system: 'us-semester-hour', unit: 'credits', is: 'exact' } as const;
  const from = withPathways(program('p'), [
    [degree('elsewhere', { title: 'Elsewhere' }), { credit: share }],
    [degree('here', { title: 'Here' }), {}],
  ]);
  const here = from.pathways[1]?.degree;
  const [answer] = (here && rowOf('credit', [from], [here])?.answers) ?? [];
  expect(answer).toMatchObject({ words: 'toward Here, MIT.' });
  expect(rowOf('credit', [from, program('q')])?.answers[0]).toMatchObject({
    words: 'toward Elsewhere, MIT. 1 more degree on record.',
  });
});
