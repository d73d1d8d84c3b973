import { parseHTML } from 'linkedom';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ProgramEntry } from '#components/program/program-entry';
import { ProgramParts } from '#components/program/program-parts';
import { ProgramUnknowns } from '#components/program/program-unknowns';
import { StandingNotice } from '#components/program/standing-notice';
import { AnswerStrip } from '#components/ui/answer-strip';
import { askSection } from '#lib/answers/choose';
import { programQuestions } from '#lib/answers/program';
import type { Degree, Program } from '#lib/domain/catalog';
import { nameProgram } from '#lib/figures/behind';
import { nearestOpen } from '#lib/pages/nearest';
import { programProfile } from '#lib/pages/program';
import { shapeOf } from '#lib/pages/program-shape';
import { numberSources } from '#lib/site/citations';
import {
  catalogOf,
  course,
  degree,
  field,
  known,
  money,
  ofVersion,
  program,
  source,
  withPathways,
} from '../support/sample-records';

function open(node: ReactNode) {
  return parseHTML(`<html><body>${renderToStaticMarkup(node)}</body></html>`).document;
}

const textOf = (one: { textContent: string | null } | null): string =>
  one?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const partsOf = (one: Program, others: readonly Program[] = []) =>
  open(<ProgramParts profile={programProfile(catalogOf([one, ...others]), one)} />);

const headings = (document: ReturnType<typeof open>) => [...document.querySelectorAll('h2')].map(textOf);

const priced = program('priced', { price: known(money(500), '2026') });
const thin = program('thin', {
  price: { state: 'unknown', lookedOn: '2026-11-01' },
  duration: known({ min: 5, max: 5 }, '2026'),
  courses: [],
  notFound: ['total price', 'skills', 'launch date', 'credit pathway'],
});
const closed = program('closed', {
  price: known(money(500), '2020'),
  courses: [course('One', { price: known(money(500), '2020') })],
  status: {
    is: 'closed',
    evidence: 'inferred',
    lastSeen: '2021-01-02',
    asOf: '2021-09-30',
    note: 'It left the list.',
    sources: [source('s')],
  },
});

test('a program is closed, thin or neither', () => {
  expect([priced, thin, closed].map(shapeOf)).toEqual(['full', 'thin', 'closed']);
  expect(shapeOf({ ...thin, courses: [course('One', { weeks: known({ min: 4, max: 4 }) })] })).toBe('full');
  expect(shapeOf({ ...thin, courses: [course('One')] })).toBe('thin');
});

describe('a closed program', () => {
  const instead = program('instead', { title: 'Instead' });
  const profile = programProfile(catalogOf([closed, instead]), closed);

  test('leads with the two days between which it closed, whom to ask, and what is open instead', () => {
    const document = open(<StandingNotice profile={profile} />);
    const [since, held, looked] = [...document.querySelectorAll('p')].map(textOf);
    expect(since).toContain('It closed between 2 January 2021, when it was last seen, and 30 September 2021,');
    expect(held).toContain('No degree was found that counts it.');
    expect(document.querySelector('a[href="#part-ask"]')).not.toBeNull();
    expect(looked).toContain('open programs nearest to it');
  });

  test('shows what to take instead first and what it was last, folded', () => {
    const document = partsOf(closed, [instead]);
    expect(headings(document)[0]).toBe('What is open instead');
    expect(headings(document).at(-1)).toBe('What it was');
    expect(document.querySelector('#part-rest details #part-courses')).not.toBeNull();
    expect(document.querySelector('#part-rest details #part-sources ol')).not.toBeNull();
  });

  test('gives its price and its weekly hours once, each in a part of its own', () => {
    const { body } = partsOf({ ...closed, effort: known({ min: 8, max: 10 }, '2020') });
    expect(textOf(body).match(/Each week/g)).toHaveLength(1);
    expect([...body.querySelectorAll('#part-figures dt')].map(textOf)).toEqual(['Price']);
    expect(textOf(body.querySelector('#part-about'))).toContain('Each week');
  });

  test('asks nobody to pay', () => {
    expect(textOf(partsOf(closed).querySelector('#part-ask'))).toContain('binds. Ask before you count on it.');
    expect(textOf(partsOf(priced).querySelector('#part-ask'))).toContain('binds. Ask before you pay.');
  });

  test('says nothing of stopping half-way', () => {
    expect(textOf(partsOf(closed).body)).not.toContain('If you stop half-way');
  });

  test('is followed by programs of its field, then by those that name the field, then by others', () => {
    const [ai, art] = [field('ai'), field('art')];
    const gone = { ...closed, field: ai, alsoIn: [art] };
    const same = program('z', { field: ai });
    const names = program('y', { field: field('health'), alsoIn: [ai] });
    const beside = program('a', { field: art });
    expect(nearestOpen(gone, [beside, names, same]).map(({ slug }) => slug)).toEqual(['z', 'y', 'a']);
  });
});

test('a letter about a degree without a name takes its address from the university', () => {
  const unnamed = degree('some', { title: 'A master’s degree, not named by the source', unnamed: true });
  const askOf = (to: Degree) => textOf(partsOf(withPathways(priced, [[to, {}]])).querySelector('#part-ask'));
  expect(askOf(unnamed)).toContain('take it from the university’s own page');
  expect(askOf(degree('named'))).toContain('take it from the degree’s own page');
});

describe('a thin program', () => {
  test('shows only what holds a figure, the rest in one fold', () => {
    const document = partsOf(thin);
    expect(headings(document)).toEqual(['What it is', 'The rest of the record']);
    expect(document.querySelector('#part-cost')).toBeNull();
    expect(document.querySelector('#part-ready')).toBeNull();
    expect(document.querySelector('details #part-ask textarea')).not.toBeNull();
  });

  test('names in one line all that was not found, each thing once, and leads to the letter', () => {
    const document = open(<ProgramUnknowns profile={programProfile(catalogOf([thin]), thin)} />);
    const line = textOf(document.body);
    expect(line).toMatch(/^Not found: total price, .*pass mark, and skills\. Ask in writing$/);
    expect(line).not.toMatch(/price.*price|credit|degree/);
    expect(document.querySelector('a')?.getAttribute('href')).toBe('#part-ask');
  });
});

test('figures that were not found are no cells at the head of a page', () => {
  const { citations } = programProfile(catalogOf([thin]), thin);
  const document = open(
    <AnswerStrip asked={askSection(programQuestions, 'strip', thin)} page={nameProgram(thin)} citations={citations} />,
  );
  expect([...document.querySelectorAll('dt')].map(textOf)).toEqual(['Length']);
});

test('a list names in one line what it does not know of a program', () => {
  const document = open(<ProgramEntry program={thin} />);
  expect(textOf(document.querySelector('dl + p'))).toBe('Not found: price, total hours, and mathematics.');
});

test('a list sets no price of an earlier version large, and a phone has the year of one that it sets', () => {
  const priceOf = (price: Program['price']) => open(<ProgramEntry program={{ ...thin, price }} />).querySelector('dd');
  const earlier = priceOf(ofVersion('4 courses, 2021', known(money(1250), '2021')));
  expect(earlier?.querySelector('.figure')).toBeNull();
  expect(textOf(earlier)).toMatch(
    /^not found\s?\$1,250\s?2021 price, stated: check before you pay; of the version of 4 courses, 2021$/,
  );
  expect(textOf(priceOf(known(money(900), '2026')))).toMatch(/^\$900\s?2026, stated, 2026$/);
});

test('a strip counts no other prices: the part that lists them has those of a unit as well', () => {
  const two = program('two', {
    price: { ...known(money(900), '2026'), also: [known(money(800), '2020')] } as Program['price'],
  });
  const document = open(
    <AnswerStrip
      asked={askSection(programQuestions, 'strip', two)}
      page={nameProgram(two)}
      citations={numberSources([source('s')])}
    />,
  );
  expect(textOf(document.querySelector('dd'))).toContain('Other prices were found: see “What it costs”');
});

test('a column of courses that holds nothing is not drawn, and the caption says so', () => {
  const one = program('courses', {
    price: known(money(500), '2026'),
    courses: [course('One', { weeks: known({ min: 4, max: 4 }) }), course('Two')],
  });
  const table = partsOf(one).querySelector('#part-courses table');
  expect([...(table?.querySelectorAll('thead th') ?? [])].map(textOf)).toEqual(['Course', 'Weeks', 'As of']);
  expect(textOf(table?.querySelector('caption') ?? null)).toContain(
    'Not found: hours a week, total hours, price, and what each builds on.',
  );
  expect([...(table?.querySelectorAll('tbody td') ?? [])].map(textOf)[2]).toBe('not found');
});
