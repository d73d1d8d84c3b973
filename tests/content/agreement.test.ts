import { describe, expect, test } from 'vitest';
import { type Answer, answerInWords } from '#lib/answers/answer';
import { programQuestions } from '#lib/answers/program';
import type { Degree, Program } from '#lib/domain/catalog';
import { findKnown } from '#lib/domain/fact';
import { currentCourses, hasAllCourses, totalHours } from '#lib/domain/program-figures';
import { askedOfDegree, askedOfProgram, degreeNotFound, programNotFound } from '#lib/pages/not-found';
import { realCatalog } from '../support/real-catalog';

const { programs, degrees } = await realCatalog();

function find(slug: string): Program {
  const program = programs.find((one) => one.slug === slug);
  if (!program) throw new Error(`There is no program ${slug}.`);
  return program;
}

const slugsOf = (records: readonly { readonly slug: string }[]) => records.map(({ slug }) => slug);

const studied = (program: Program) => currentCourses(program).filter(({ kind }) => kind !== 'exam');

describe('what a record does not find, no part of it has', () => {
  test('hours a week: none of its courses', () => {
    const silent = programs.filter(
      ({ effort, courses }) =>
        effort.state === 'unknown' && courses.some(({ hoursPerWeek }) => findKnown(hoursPerWeek)),
    );
    expect(slugsOf(silent)).toEqual([]);
  });

  test('hours in all: not every course, where all are on record', () => {
    const silent = programs.filter(
      (program) =>
        hasAllCourses(program) &&
        totalHours(program).state === 'unknown' &&
        studied(program).length > 0 &&
        studied(program).every(({ weeks, hoursPerWeek }) => findKnown(weeks) && findKnown(hoursPerWeek)),
    );
    expect(slugsOf(silent)).toEqual([]);
  });

  test('a price: not every course, in one currency', () => {
    const silent = programs.filter((program) => {
      const prices = currentCourses(program).flatMap(({ price }) => findKnown(price) ?? []);
      const isWhole = prices.length > 0 && prices.length === currentCourses(program).length && hasAllCourses(program);
      const currencies = new Set(prices.map(({ value }) => value.currency));
      return program.price.state === 'unknown' && isWhole && currencies.size === 1;
    });
    expect(slugsOf(silent)).toEqual([]);
  });

  test('tuition: not both a rate for a credit and the number of credits', () => {
    const hasBoth = ({ tuitionPerUnit, credits }: Degree): boolean => {
      const size = findKnown(credits)?.value.unit.replace(/s$/, '');
      return size !== undefined && tuitionPerUnit.some(({ unit }) => unit === size);
    };
    expect(slugsOf(degrees.filter((one) => one.tuition.state === 'unknown' && hasBoth(one)))).toEqual([]);
  });
});

/** What a record names as not found although its page answers the question that asks for it. */
function foundAfterAll<R extends { slug: string; notFound: readonly string[] }>(
  records: readonly R[],
  words: ReadonlyMap<{ readonly label: string; readonly of: (record: R) => Answer }, readonly string[]>,
): string[] {
  return records.flatMap((record) =>
    [...words].flatMap(([{ label, of }, names]) =>
      of(record).state === 'known'
        ? names
            .filter((name) => isOne(name, words) && record.notFound.includes(name))
            .map((name) => `${record.slug}: ${name} (${label})`)
        : [],
    ),
  );
}

/** Whether words name the matter of one question; of those that name several, such as “prerequisites”, one may be known. */
const isOne = (name: string, words: ReadonlyMap<unknown, readonly string[]>): boolean =>
  [...words.values()].filter((names) => names.includes(name)).length === 1;

test('nothing is said not to be found that the page shows', () => {
  expect(foundAfterAll(programs, askedOfProgram.words)).toEqual([]);
  expect(foundAfterAll(degrees, askedOfDegree.words)).toEqual([]);
  const wrong = programs.filter(({ notFound, courses, prerequisites, assessment }) => {
    const has = { 'course titles': courses[0], prerequisites, 'assessment rules': assessment };
    return Object.entries(has).some(([name, part]) => part !== undefined && notFound.includes(name));
  });
  expect(slugsOf(wrong)).toEqual([]);
});

test('what the page names as not found, once each, is neither among the figures of its head nor named twice', () => {
  const named = [
    ...programs.map((one) => ({ slug: one.slug, ...programNotFound(one) })),
    ...degrees.map((one) => ({ slug: one.slug, ...degreeNotFound(one) })),
  ];
  const twice = named.filter(({ atHead, further }) => {
    const all = [...atHead, ...further];
    return new Set(all).size < all.length;
  });
  expect(slugsOf(twice)).toEqual([]);
  const lost = programs.filter((one) => {
    const { atHead, further } = programNotFound(one);
    return one.notFound.some((name) => !atHead.includes(name) && !further.includes(name));
  });
  expect(slugsOf(lost)).toEqual([]);
});

/** "missing among the programs of 30 September 2021": the day of a list that was without a program. */
const gone = /(?:missing|absent|no longer)[^.;]*?((?:\d+ )?[A-Z][a-z]+ \d{4})/g;

test('an inferred closing lies no later than the first list that the record says was without the program', () => {
  const wide = programs.flatMap(({ slug, status: { is, evidence, asOf, lastSeen = '', note = '' }, notes }) => {
    if (is !== 'closed' || evidence !== 'inferred') return [];
    const said = [note, ...notes.map(({ text }) => text)].join(' ');
    const days = [...said.matchAll(gone)].map(([, day]) => new Date(`${day} UTC`).toISOString().slice(0, 10));
    return days.filter((day) => day > lastSeen && day < asOf).map((day) => `${slug}: ${day}`);
  });
  expect(wide).toEqual([]);
});

/** Found to contradict their own page, each with the right value, by hand from the sources of its record. */
const mended: readonly (readonly [
  slug: string,
  question: 'price' | 'effort' | 'totalHours' | 'courseCount',
  starts: string,
])[] = [
  ['cordoba-gestion-de-servicios', 'price', '$357 '],
  ['cordoba-gestion-de-servicios', 'effort', '5–7 hours '],
  ['rit-design-thinking', 'totalHours', '192–288 hours '],
  ['rit-cybersecurity', 'totalHours', '320–384 hours '],
  ['ubc-software-development-foundations', 'totalHours', '186–239 hours '],
  ['purdue-materials-engineering-for-intelligent-infrastructure', 'effort', '2–3 hours '],
  ['purdue-nanoscience-and-technology', 'effort', '5–9 hours '],
  ['purdue-water-and-wastewater-treatment', 'effort', '6–15 hours '],
  ['purdue-reliability-and-decision-making', 'effort', '8–9 hours '],
  ['upv-liderazgo-y-trabajo-en-equipo', 'effort', '3–5 hours '],
  ['iim-bangalore-product-marketing-strategy', 'effort', '2–5 hours '],
  ['canterbury-organizational-psychology', 'effort', '8 hours '],
  ['mit-principles-of-manufacturing', 'price', '$1,400 '],
  ['iim-bangalore-business-management', 'price', '$900 '],
  ['queensland-leadership-in-global-development', 'price', '$1,500 '],
  ['queensland-leadership-in-global-development', 'effort', '8–12 hours '],
  ['queensland-leadership-in-global-development', 'totalHours', '388–482 hours '],
  ['michigan-ux-research-and-design', 'courseCount', '9 courses '],
  ['mit-data-economics-and-design-of-policy', 'courseCount', '5 courses '],
  ['purdue-quantum-technology-computing', 'courseCount', '5 courses '],
  ['ucsd-data-science', 'courseCount', '4 courses '],
];

test.each(mended)('%s, %s: %s', (slug, question, starts) => {
  expect(answerInWords(programQuestions[question].of(find(slug)))).toMatch(
    new RegExp(`^${starts.replaceAll('$', '\\$')}\\(`),
  );
});

/** Figures of an earlier version beside a length or a count of today’s. */
const earlier: readonly (readonly [slug: string, question: 'price' | 'effort' | 'totalHours', version: string])[] = [
  ['delft-solar-energy-engineering', 'price', '4 courses and exams, 2021'],
  ['delft-solar-energy-engineering', 'effort', '4 courses and exams, 2021'],
  ['delft-solar-energy-engineering', 'totalHours', '4 courses and exams, 2021'],
  ['mit-finance', 'price', '5 courses, before the exam course of 2023'],
];

test.each(earlier)('%s, %s: of the version of %s', (slug, question, version) => {
  expect(answerInWords(programQuestions[question].of(find(slug)))).toContain(`of the version of ${version}`);
});

/** Where the newer version has a price, it leads, and that of the earlier one says what it is of. */
const leads: readonly (readonly [slug: string, newer: number, older: number, version: string])[] = [
  ['rit-cybersecurity', 1596, 1596, '5 courses, the capstone among them, 2021–2022'],
  ['rit-design-thinking', 1196, 1495, '5 courses, the capstone among them, 2021'],
  ['rit-project-management', 1347, 1347, '3 courses and a capstone exam, 2020–2021'],
  ['ubc-software-development-foundations', 625, 925, '6 courses, the capstone among them, 2021–2022'],
  ['iim-bangalore-entrepreneurship', 600, 849, '4 courses and a capstone, 2017'],
];

test.each(leads)('%s leads with $%d of the newer version', (slug, newer, older, version) => {
  const price = findKnown(find(slug).price);
  // The most may hold what the terms of credit ask for besides.
  expect([price?.value.min, price?.version]).toEqual([newer, undefined]);
  expect(price?.also.map((other) => [other.value.max, other.version])).toContainEqual([older, version]);
});

test('weekly hours that a source states are those of a course, or of no course alone', () => {
  const wrong = programs.filter(({ effort, courses }) => {
    if (effort.state !== 'known' || effort.how !== 'stated' || effort.version) return false;
    const known = courses.flatMap(({ hoursPerWeek }) => (hoursPerWeek.state === 'known' ? [hoursPerWeek.value] : []));
    const { min, max } = effort.value;
    return known.length > 1 && !known.some((one) => one.min === min && one.max === max);
  });
  expect(wrong.map(({ slug }) => slug)).toEqual([]);
});
