import type { Catalog } from '#lib/domain/catalog';
import { creditShare, promisesCredit } from '#lib/domain/credit-share';
import { canBeOnline } from '#lib/domain/degree-way';
import type { Verdict } from '#lib/domain/guide';
import { findDollars } from '#lib/domain/money';
import { isOpen } from '#lib/domain/status';

/** The clauses of the page's four rules: the verdict that each leads to, and its words there. */
export const clauses = {
  'sources-say-it': ['confirmed', 'the sources that we read say it'],
  'record-shows-it': ['confirmed', 'our record shows it'],
  'some-do-some-do-not': ['partly', 'it holds for some programs, degrees or people and not for others'],
  'was-once': ['partly', 'it held once, and no source of today confirms it'],
  'part-shown': ['partly', 'one part of it is shown and another is not'],
  'sources-disagree': ['partly', 'the sources disagree'],
  'sources-say-otherwise': ['wrong', 'the sources that we read say otherwise, and none says it'],
  'not-in-full-lists': ['wrong', 'a list that looks complete and does not name a thing says so too'],
  'none-could-show': ['unverifiable', 'no source that we read could show it, either way'],
  'untraced-words': ['unverifiable', 'it puts words into a mouth that nobody can trace'],
} as const satisfies Record<string, readonly [Verdict, string]>;

/** A claim, the clause its verdict follows by, and what the catalog must hold for it where it can say so. */
export type Reason = readonly [claim: string, why: keyof typeof clauses, isBorneOut?: () => boolean];

/** Whether some of these are so and others are not. */
const some = <T>(all: readonly T[], is: (one: T) => boolean): boolean => all.some(is) && !all.every(is);

/** Why each claim has its verdict, in the order of the page. */
export function reasonsFor({ programs, degrees, pathways }: Catalog): Reason[] {
  const open = programs.filter(isOpen);
  const at = (institution: string) => programs.filter((program) => program.institution.slug === institution);
  const openIn = (slug: string) =>
    open.some(({ field, alsoIn }) => [field, ...alsoIn].some((one) => one.slug === slug));
  const openCalled = (words: RegExp): boolean => open.some(({ title }) => words.test(title));
  const lengths = open.flatMap(({ duration }) => (duration.state === 'known' ? [duration.value] : []));
  const usual = lengths.filter(({ min, max }) => min >= 6 && max <= 12);
  const hours = programs.flatMap(({ courses }) =>
    courses.flatMap(({ hoursPerWeek }) => (hoursPerWeek.state === 'known' ? [hoursPerWeek.value] : [])),
  );
  const dollars = open.flatMap(({ price }) => findDollars(price)?.value.max ?? []);
  const tuitions = degrees.flatMap(({ tuition }) => findDollars(tuition)?.value.min ?? []);
  const studies = degrees.flatMap(({ duration }) => (duration.state === 'known' ? [duration.value] : []));
  const counts = open.flatMap(({ courseCount }) => courseCount?.value ?? []);
  const courses = open.flatMap((program) => program.courses);

  return [
    [
      'Coursera and FutureLearn sell such programs too.',
      'sources-say-otherwise',
      () =>
        programs.every(({ platforms, formerPlatforms }) =>
          [...platforms, ...formerPlatforms].every((one) => ['edx', 'mitx-online', 'mit-learn'].includes(one)),
        ),
    ],
    ['The name is a trademark of edX.', 'was-once'],
    ['It is a series of online courses at graduate level from a university.', 'sources-say-it'],
    [
      'The subjects are business, technology and artificial intelligence.',
      'some-do-some-do-not',
      () =>
        openIn('business-management') && openIn('artificial-intelligence') && openIn('law') && openIn('engineering'),
    ],
    [
      'You study at your own pace.',
      'some-do-some-do-not',
      () => ['self-paced', 'instructor-paced'].every((pace) => courses.some(({ format }) => format === pace)),
    ],
    [
      'A program has four to six courses.',
      'some-do-some-do-not',
      () => some(counts, (count) => count >= 4 && count <= 6) && Math.min(...counts) === 2 && Math.max(...counts) === 8,
    ],
    [
      'Most programs take half a year to a year.',
      'record-shows-it',
      () =>
        usual.length > lengths.length / 2 &&
        Math.min(...lengths.map(({ min }) => min)) === 3 &&
        Math.max(...lengths.map(({ max }) => max)) === 18,
    ],
    ['There are graded tasks, exams and sometimes a final project.', 'sources-say-it'],
    [
      'The courses become credit toward a master’s.',
      'some-do-some-do-not',
      () => open.filter((program) => program.pathways.some(promisesCredit)).length < open.length / 2,
    ],
    [
      'It can be turned into a whole master’s.',
      'sources-say-otherwise',
      () => pathways.every((pathway) => (creditShare(pathway)?.fraction ?? 0) < 1),
    ],
    ['MIT made the first one, in supply chain, in 2015.', 'sources-disagree'],
    [
      'Many universities followed.',
      'record-shows-it',
      () => new Set(programs.map(({ institution }) => institution.slug)).size > 13,
    ],
    [
      'There are programs in data science, artificial intelligence, business analytics and cybersecurity.',
      'record-shows-it',
      () => ['data-science', 'artificial-intelligence', 'business-analytics', 'cybersecurity'].every(openIn),
    ],
    ['Harvard has programs of its own.', 'not-in-full-lists', () => at('harvard').length === 0],
    [
      'Columbia has programs.',
      'was-once',
      () => at('columbia').length > 0 && at('columbia').every((program) => !isOpen(program)),
    ],
    [
      'The University of London has programs.',
      'not-in-full-lists',
      () => programs.every(({ institution }) => !/London/.test(institution.name)),
    ],
    ['TU Delft has a program.', 'record-shows-it', () => at('delft').some(isOpen)],
    [
      'Some programs give credit toward an MBA or an online MBA.',
      'was-once',
      () => {
        const toward = pathways.filter(({ degree }) => /MBA|Business Administration/.test(degree.title));
        return toward.length > 0 && toward.every(({ asOf = '' }) => asOf < '2021');
      },
    ],
    [
      'You can specialize in business analytics, leadership or finance.',
      'record-shows-it',
      () => openIn('business-analytics') && openIn('finance') && openCalled(/leadership/i),
    ],
    [
      'Tuition is lower, and you pay course by course.',
      'some-do-some-do-not',
      () => Math.min(...tuitions) < Math.max(...dollars) && Math.max(...tuitions) > Math.max(...dollars),
    ],
    [
      'A master’s takes one to two years of full-time study.',
      'some-do-some-do-not',
      () => some(studies, ({ min, max }) => min >= 12 && max <= 24),
    ],
    ['A master’s means going to a campus.', 'some-do-some-do-not', () => some(degrees, canBeOnline)],
    ['A program is done wholly online.', 'some-do-some-do-not'],
    ['Programs are for careers; a master’s is for research.', 'some-do-some-do-not'],
    [
      'Employers recognize it.',
      'some-do-some-do-not',
      () => some(programs, ({ endorsements }) => endorsements.length > 0),
    ],
    ['It stands out on a résumé and on LinkedIn.', 'sources-disagree'],
    ['It leads to more pay and to promotion.', 'none-could-show'],
    ['You can grow in your career without leaving your job.', 'part-shown'],
    [
      'A course takes up to 15 hours a week.',
      'some-do-some-do-not',
      () =>
        [10, 12, 15, 20, 28].every((most) => hours.some(({ max }) => max === most)) &&
        Math.max(...hours.map(({ max }) => max)) === 28,
    ],
    ['It feels like a part-time job, so take one course at a time.', 'part-shown'],
    [
      'Many struggle with the mathematics.',
      'some-do-some-do-not',
      () =>
        ['none', 'calculus'].every((level) =>
          open.some(({ prerequisites }) => prerequisites?.mathematics?.level === level),
        ),
    ],
    [
      'The order of the courses matters.',
      'some-do-some-do-not',
      () => courses.some(({ buildsOn }) => buildsOn.length > 0),
    ],
    [
      'A final project shows employers what you can do.',
      'some-do-some-do-not',
      () => [true, false].every((has) => open.some(({ assessment }) => assessment?.capstone === has)),
    ],
    ['Look for an accredited program.', 'part-shown'],
    [
      'Some are for beginners, and others build on what you know.',
      'record-shows-it',
      () =>
        at('tec-de-monterrey').some(({ courses }) => courses.some(({ level }) => level === 'introductory')) &&
        at('mit').some(({ prerequisites }) => prerequisites?.mathematics?.level === 'calculus'),
    ],
    ['It is a cheap and safe way into a new field.', 'part-shown'],
    ['It lets you test graduate study before a master’s.', 'sources-say-it'],
    ['These programs are more and more popular.', 'was-once'],
    [
      'There are programs in sustainability.',
      'record-shows-it',
      () => openIn('sustainability') && !openCalled(/^sustainability$/i),
    ],
    ['A learner is quoted who changed to data science afterwards.', 'untraced-words'],
    ['A learner is quoted who praises practical knowledge at a low price.', 'untraced-words'],
    ['A person is quoted who says that employers value it.', 'untraced-words'],
  ];
}
