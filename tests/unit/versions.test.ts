import { describe, expect, test } from 'vitest';
import { answerInWords } from '#lib/answers/answer';
import { programQuestions } from '#lib/answers/program';
import type { Fact } from '#lib/domain/fact';
import type { PriceTerms } from '#lib/domain/price-terms';
import { pricePerCredit, totalHours } from '#lib/domain/program-figures';
import { toCsv } from '#lib/export/csv';
import { toProgramRecord } from '#lib/export/records/program';
import { exitPoints } from '#lib/pages/exit-points';
import { threeRoutes } from '#lib/pages/three-routes';
import { programCard } from '#lib/social-card/program-card';
import { offerData } from '#lib/structured-data/offer';
import { contentTree } from '../support/content-tree';
import { catalogOf, course, degree, known, money, pathway, program } from '../support/sample-records';
import { inferred } from '../support/sample-ways';
import { program as file, soundTree } from '../support/sound-tree';

const version = '4 courses and an exam, 2021';

const earlier = <T>(fact: Fact<T>): Fact<T> => (fact.state === 'known' ? { ...fact, version } : fact);

const whole = (title: string, ofVersion?: string) =>
  course(title, {
    version: ofVersion,
    weeks: { ...known({ min: 10, max: 10 }, '2021'), version: ofVersion } as Fact<{ min: number; max: number }>,
    hoursPerWeek: { ...known({ min: 8, max: 12 }, '2021'), version: ofVersion } as Fact<{ min: number; max: number }>,
    price: known(money(100), '2021'),
  });

const mixed = program('mixed', {
  price: earlier(known(money(1250), '2021')),
  duration: known({ min: 13, max: 13 }, '2026'),
});

describe('a figure of an earlier version says so', () => {
  const words = `of the version of ${version}`;

  test('in words, and on the card', () => {
    expect(answerInWords(programQuestions.price.of(mixed))).toContain(words);
    expect(answerInWords(programQuestions.duration.of(mixed))).not.toContain('version');
    expect(programCard(mixed).facts[1]?.note).toContain(words);
  });

  test('in the data', () => {
    const record = toProgramRecord(mixed);
    expect(record).toMatchObject({ price: { version }, duration: { version: null } });
    const [head, line] = toCsv('Program', [record]).split('\r\n');
    expect(head).toContain('price.version');
    expect(line).toContain(version);
  });
});

test('machines are offered no price of an earlier version, nor one that only some pay, nor our inference', () => {
  const price = known(money(1250), '2026-05');
  const ofWhom = (terms: PriceTerms): typeof price => ({ ...price, ...terms }) as typeof price;
  expect(offerData(price)).toHaveProperty('offers');
  expect(offerData(ofWhom({ for: ['US-MI'] }))).toEqual({});
  expect(offerData(ofWhom({ notFor: ['US-MI'] }))).toEqual({});
  expect(offerData(inferred(price))).toEqual({});
  expect(offerData(ofWhom({ for: ['all'] }))).toHaveProperty('offers');
  expect(offerData(earlier(price))).toEqual({});
});

describe('nothing is worked out across versions', () => {
  test('no price of a credit', () => {
    const credit = { amount: 10, of: 30, system: 'ects', unit: 'ECTS', is: 'exact' } as const;
    const toward = pathway(mixed, degree('d'), { credit });
    expect(pricePerCredit(mixed, toward)).toBeUndefined();
    expect(pricePerCredit(program('p', { price: known(money(1250)) }), toward)).toEqual(money(125));
  });

  test('total hours and sums course by course are of the newest version', () => {
    const shrunk = program('shrunk', {
      courses: [whole('a'), whole('b'), whole('capstone', version)],
      courseCount: { value: 2, sources: [] },
    });
    expect(totalHours(shrunk)).toMatchObject({ value: { min: 160, max: 240 }, version: undefined });
    expect(exitPoints(shrunk).map(({ course: { title } }) => title)).toEqual(['a', 'b']);
  });

  test('where only an earlier version’s courses are known, the total is that version’s', () => {
    const grown = program('grown', {
      courses: [whole('a', version), whole('b', version)],
      courseCount: { value: 8, sources: [] },
    });
    expect(totalHours(grown)).toMatchObject({ value: { min: 160, max: 240 }, version });
    expect(exitPoints(grown)).toEqual([]);
  });

  test('no route whose price and months are of different versions', () => {
    const after = degree('after', {
      tuitionAfterProgram: known(money(40_000)),
      durationAfterProgram: known({ min: 5, max: 5 }),
    });
    const direct = degree('direct', { tuition: known(money(75_000)), duration: known({ min: 10, max: 10 }) });
    const records = { program: 'mixed', degreeAfter: 'after', degreeDirect: 'direct' };
    const routesOf = (one: typeof mixed) => threeRoutes({ ...catalogOf([one]), degrees: [after, direct] }, records);
    expect(routesOf(mixed)).toBeUndefined();
    expect(routesOf({ ...mixed, price: known(money(1250)) })).toHaveLength(3);
  });
});

describe('the check of what belongs to which version', () => {
  const count = (value: number): string => `courseCount: { value: ${value}, note: as listed, sources: [faq] }\n`;
  const listed = (...kinds: string[]): string =>
    `courses:\n${kinds.map((kind) => `  - { title: ${kind}, kind: ${kind.split(' ')[0]}, sources: [faq] }\n`).join('')}`;
  const price = (basis: string, terms = ''): string =>
    `price: { amount: 100, currency: USD, basis: '${basis}', ${terms}sources: [faq] }\n`;
  const withExam = 'includes: [exam], ';

  async function warned(lines: string): Promise<string[]> {
    const { diagnostics } = await contentTree({ ...soundTree, 'programs/sample.md': file(lines) });
    return diagnostics.map(({ code }) => code);
  }

  test.each([
    ['as many courses as counted', count(2) + listed('course a', 'course b') + price('two courses')],
    [
      'an exam that is counted',
      count(3) + listed('course a', 'course b', 'exam') + price('two courses and the exam', withExam),
    ],
    ['an exam that is not counted', count(2) + listed('course a', 'course b', 'exam') + price('two courses')],
    ['a list that has gaps', count(4) + listed('course a') + price('all four courses')],
    ['a price of part and whole', count(5) + price('two of the five courses')],
    ['a price that does not say how many', count(4) + price('program price shown')],
  ])('has nothing against %s', async (_, lines) => {
    expect(await warned(lines)).toEqual([]);
  });

  test.each([
    ['more courses listed than counted', count(2) + listed('course a', 'course b', 'capstone')],
    ['a price of fewer courses', count(8) + price('four courses and the exams', withExam)],
    ['a price with a capstone that is not counted', count(4) + price('four courses and the capstone')],
    ['a price of more courses than are listed, without a count', listed('course a', 'course b') + price('3 courses')],
    ['a price of a five-course version', count(4) + price('the five-course version')],
  ])('warns of %s', async (_, lines) => {
    expect(await warned(lines)).toEqual(['version-unsaid']);
  });
});
