import { describe, expect, test } from 'vitest';
import { tellRate } from '#lib/calculator/rates';
import { degreeWay } from '#lib/domain/degree-way';
import { findKnown } from '#lib/domain/fact';
import { compareDates } from '#lib/domain/partial-date';
import { realCatalog } from '../support/real-catalog';

const { programs, degrees } = await realCatalog();

/** Worked by hand from the figures of each record: the newest dated figure for the whole, then sums, undated last. */
const leads: readonly (readonly [slug: string, amount: number, asOf: string | undefined, why: string])[] = [
  ['mit-supply-chain-management', 1595, '2021-09', 'newest sum of courses and exam; nothing newer for the whole'],
  ['georgia-tech-analytics', 2475, '2024-09', 'the newest of two equal figures'],
  ['mit-finance', 2250, '2021-09', 'the newer figure is for two courses of five'],
  ['hkust-big-data-technology', 1450, '2022-06', 'the newer figure leaves out the capstone'],
  ['rit-design-thinking', 1196, '2021-09-30', 'of the four courses of today; the newer figure is for two of them'],
  ['ubc-software-development-foundations', 625, '2020', 'of the five courses of today, before the six of 2022'],
  ['mit-statistics-and-data-science', 1500, '2022-06', 'dated before undated; one course is no program'],
  ['usc-ms-computer-science', 87_744, '2026/2027', 'the newer year'],
  ['ignou-ma-english-online', 12_000, '2026', 'the newer year, though a third party says it'],
  ['boston-ms-data-science', 69_870, '2025/2026', 'the newer year, though inferred'],
  ['kentucky-online-msw', 47_400, '2026-02', 'the newer rate, for the same standing'],
  ['delft-msc-electrical-engineering', 51_266, '2026', 'the newer year for the same students'],
  ['georgia-tech-oms-analytics', 12_348, '2024/2025', 'of three of one year, what a US stranger to the state pays'],
  [
    'georgia-tech-oms-computer-science',
    7000,
    '2024-01',
    'the newer figures are without fees, or a third party’s “about”',
  ],
  ['illinois-imba', 25_920, '2025/2026', 'a sum of this year before a price of 2020'],
  ['mit-master-finance', 75_850, '2015/2016', 'tuition alone; the newer figures hold insurance too'],
];

describe('which figure leads', () => {
  test.each(leads)('%s', (slug, amount, asOf) => {
    const [record] = [...programs, ...degrees].filter((one) => one.slug === slug);
    const fact = record && findKnown('price' in record ? record.price : record.tuition);
    expect([fact?.value.max, fact?.asOf]).toEqual([amount, asOf]);
  });

  test('no figure leads a dated one of the same thing without a date of its own', () => {
    const facts = [...programs.map(({ price }) => price), ...degrees.map(({ tuition }) => tuition)].flatMap(
      (fact) => findKnown(fact) ?? [],
    );
    const wrong = facts.filter(({ also, asOf, basis }) =>
      also.some((rival) => rival.basis === basis && compareDates(rival.asOf, asOf) > 0),
    );
    expect(wrong.map(({ value }) => value)).toEqual([]);
  });
});

test('a price that is told with whom it is for tells its year once', () => {
  const told = degrees.flatMap(({ tuition }) => {
    const lead = findKnown(tuition);
    return lead ? [lead, ...lead.also].map(tellRate) : [];
  });
  expect(told.filter((words) => /(\d{4}–\d\d)\b.*, \1\)$/.test(words))).toEqual([]);
});

test('every direct alternative says what it costs, how long it takes or how large it is, or else how one gets in', () => {
  const silent = degrees.filter((degree) => {
    const { tuition, tuitionPerUnit, duration, partTimeDuration, credits, delivery, admission } = degree;
    const figures = [tuition, duration, partTimeDuration, credits].flatMap((fact) => findKnown<unknown>(fact) ?? []);
    return degreeWay(degree) === 'direct' && figures.length + tuitionPerUnit.length === 0 && !(delivery && admission);
  });
  expect(silent.map(({ slug }) => slug)).toEqual([]);
});
