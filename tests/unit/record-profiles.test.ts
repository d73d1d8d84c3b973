import { describe, expect, test } from 'vitest';
import { browseList } from '#lib/list/browse';
import { degreeList } from '#lib/list/degrees';
import { degreeProfile } from '#lib/pages/degree';
import { fieldProfile } from '#lib/pages/field';
import { fieldCounts } from '#lib/pages/field-counts';
import { universitiesByCountry } from '#lib/pages/universities';
import { universityProfile } from '#lib/pages/university';
import {
  catalogOf,
  degree,
  field,
  institution,
  known,
  money,
  occupation,
  program,
  withPathways,
} from '../support/sample-records';

const mit = institution('mit', 'MIT');
const rit = { ...institution('rit', 'RIT'), country: 'GB' };
const data = { ...field('data', 'Data'), occupations: [occupation('clerks', 40_000), occupation('analysts', 90_000)] };
const law = field('law', 'Law');
const closed = { is: 'closed', evidence: 'stated', asOf: '2026', sources: [] } as const;

const analytics = withPathways(
  program('analytics', {
    institution: mit,
    field: data,
    alsoIn: [law],
    price: known(money(400), '2025'),
    prerequisites: { skills: [], mathematics: { level: 'calculus', words: 'x' }, sources: [] },
  }),
  [[degree('ms-data', { institution: rit, field: data }), {}]],
);
const old = program('old', { institution: mit, field: data, status: closed, price: known(money(900)) });
const catalog = catalogOf(
  [analytics, old],
  [degree('ms-alone', { institution: rit, field: data })],
  [occupation('all-occupations', 50_000)],
);

describe('a field', () => {
  const profile = fieldProfile(catalog, data);

  test('keeps open programs apart from the closed', () => {
    expect(profile.open.map(({ slug }) => slug)).toEqual(['analytics']);
    expect(profile.closed.map(({ slug }) => slug)).toEqual(['old']);
  });

  test('takes its length from the open programs alone, and shows none of fewer than five', () => {
    expect(profile.facts.map(({ label }) => label)).toEqual(['Open programs', 'Degrees']);
    const priced = [1, 2, 3, 4, 5].map((number) =>
      program(`open-${number}`, {
        institution: mit,
        field: data,
        duration: known({ min: number, max: number }, '2025'),
      }),
    );
    const { facts } = fieldProfile(catalogOf([...priced, old]), data);
    expect(facts.find(({ label }) => label === 'Typical length')?.figure).toMatchObject({ value: '3', unit: 'months' });
  });

  test('whose programs are all open is not told to have two of two', () => {
    const both = ['a', 'b'].map((slug) => program(slug, { institution: mit, field: data }));
    const { facts } = fieldProfile(catalogOf(both), data);
    expect(facts[0]?.figure).toMatchObject({
      value: '2',
      basis: 'every program on record, none of them with credit by a university’s word',
    });
  });

  test('counts the mathematics its programs need, and those it does not know', () => {
    expect(profile.mathematics).toEqual([{ level: 'calculus', programs: 1 }]);
    expect(profile.mathematicsUnknown).toBe(1);
  });

  test('shows the best paid occupation first, with all occupations beside them', () => {
    expect(profile.occupations.map(({ slug }) => slug)).toEqual(['analysts', 'clerks']);
    expect(profile.benchmark?.slug).toBe('all-occupations');
  });

  test('keeps degrees that a program counts toward apart from those to apply to directly', () => {
    expect(profile.degrees.map(({ slug }) => slug)).toEqual(['ms-data']);
    expect(profile.direct.map(({ slug }) => slug)).toEqual(['ms-alone']);
    expect(fieldProfile(catalog, law)).toMatchObject({ degrees: [], direct: [] });
  });

  test('has as many degrees as the list of degrees finds for it', () => {
    expect(browseList(degreeList, catalog, { field: 'data' }).count).toBe(2);
    expect(browseList(degreeList, catalog, { field: 'data', way: 'program' }).count).toBe(1);
    expect(browseList(degreeList, catalog, { field: 'data', way: 'direct' }).count).toBe(1);
    expect(browseList(degreeList, catalog, { field: 'law' }).count).toBe(0);
  });

  test('a program counts in every field it belongs to', () => {
    expect(fieldCounts(catalog).map(({ field: one, open, total }) => [one.slug, open, total])).toEqual([
      ['data', 1, 2],
      ['law', 1, 1],
    ]);
  });
});

describe('a university', () => {
  test('has the roles it plays, and no other', () => {
    const offering = universityProfile(catalog, mit);
    expect(offering.programs.map(({ slug }) => slug)).toEqual(['analytics', 'old']);
    expect(offering.degrees).toEqual([]);
    expect(offering.acceptedElsewhere.map((pathway) => pathway.degree.slug)).toEqual(['ms-data']);
    const awarding = universityProfile(catalog, rit);
    expect(awarding.programs).toEqual([]);
    expect(awarding.degrees.map(({ slug }) => slug)).toEqual(['ms-alone', 'ms-data']);
    expect(awarding.accepts.map((pathway) => pathway.program.slug)).toEqual(['analytics']);
  });

  test('stands under its country', () => {
    expect(universitiesByCountry(catalog).map(({ country, universities }) => [country, universities.length])).toEqual([
      ['United Kingdom', 1],
      ['United States', 1],
    ]);
  });
});

describe('a degree', () => {
  const profileOf = (slug: string) => {
    const found = catalog.degrees.find((one) => one.slug === slug);
    if (!found) throw new Error(`no degree ${slug}`);
    return degreeProfile(found);
  };

  test('of no program has no pathway', () => {
    const profile = profileOf('ms-alone');
    expect(profile.pathways).toEqual([]);
  });
});
