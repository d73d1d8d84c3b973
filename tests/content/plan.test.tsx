import fc from 'fast-check';
import ICAL from 'ical.js';
import { parseHTML } from 'linkedom';
import papa from 'papaparse';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { PlanView } from '#components/plan/plan-view';
import { currentCourses, hasAllCourses } from '#lib/domain/program-figures';
import { isOpen } from '#lib/domain/status';
import { planAnswer, planCalendarAnswer } from '#lib/export/plan-data';
import { planPage } from '#lib/plan/page';
import type { AddressParams } from '#lib/site/address-params';
import { hostileSearches, paramsOf } from '../support/hostile';
import { realCatalog } from '../support/real-catalog';
import { htmlIsValid } from '../support/site/checks/markup';
import type { SitePage } from '../support/site/page';
import type { Site } from '../support/site/site';

const catalog = await realCatalog();

const mit = { program: 'mit-supply-chain-management', start: '2027-01-11', hours: '8' };

function shownAt(params: AddressParams) {
  const html = renderToStaticMarkup(<PlanView page={planPage(catalog, params)} />);
  const { document } = parseHTML(`<html lang="en"><body>${html}</body></html>`);
  const textOf = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());
  return { html, document, textOf, text: textOf('body')[0] ?? '' };
}

function eventsAt(params: AddressParams) {
  const text = planCalendarAnswer(catalog, params)?.text ?? '';
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  return { text, calendar, events };
}

describe('MIT Supply Chain from 11 January 2027 at 8 hours a week', () => {
  // By hand: 15 + 4 × 13 = 67 weeks at 8 hours; 15 × 12 ÷ 8 = 22.5 and 13 × 12 ÷ 8 = 19.5, so 23 + 4 × 20 = 103 at 12.
  const shown = shownAt(mit);

  test('ends between 23 April and 31 December 2028, after 67 to 103 weeks', () => {
    expect(shown.text).toContain(
      'Without breaks, you finish the 5 courses between 23 April and 31 December 2028. 67 to 103 weeks',
    );
    expect(shown.text).toContain('Then the exam, on a day we do not hold.');
    expect(shown.text).toContain('15 + 13 + 13 + 13 + 13 = 67; 23 + 20 + 20 + 20 + 20 = 103 weeks.');
  });

  test('begins with the course the others build on', () => {
    expect(shown.text).toContain('SC1x, SC2x, SC3x, and SC4x build on SC0x.');
    expect(shown.textOf('tbody th')[0]).toContain('Supply Chain Analytics');
  });

  test('has every date in its table', () => {
    const dates = [...shown.document.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].slice(1).map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
    );
    expect(dates).toEqual([
      ['11 January 2027 to 25 April 202715 weeks', '11 January 2027 to 20 June 202723 weeks'],
      ['26 April 2027 to 25 July 202713 weeks', '21 June 2027 to 7 November 202720 weeks'],
      ['26 July 2027 to 24 October 202713 weeks', '8 November 2027 to 26 March 202820 weeks'],
      ['25 October 2027 to 23 January 202813 weeks', '27 March 2028 to 13 August 202820 weeks'],
      ['24 January 2028 to 23 April 202813 weeks', '14 August 2028 to 31 December 202820 weeks'],
      ['after 23 April 2028; its day was not found', 'after 31 December 2028; its day was not found'],
    ]);
  });

  test('draws what the table says', () => {
    const widths = [...shown.document.querySelectorAll('#courses li rect')].map((bar) =>
      Number(bar.getAttribute('width')),
    );
    expect(widths).toEqual([15, 13, 13, 13, 13]);
    expect(shown.document.querySelector('#courses li svg')?.getAttribute('viewBox')).toBe('0 0 103 14');
    const heights = [...shown.document.querySelectorAll('#load rect')].map((block) =>
      Number(block.getAttribute('height')),
    );
    expect(heights).toEqual([8, 8, 8, 8, 8]);
    expect(shown.html).not.toContain('style=');
  });

  test('warns that a session is too short for the most hours, and cites each course', () => {
    expect(shown.textOf('#watch')[0]).toContain('All 5 courses may take you more than your 8 hours a week, up to 12.');
    const cites = shown.textOf('tbody th sup');
    expect(cites).toHaveLength(6);
    const places = [...shown.document.querySelectorAll('sup a')].map((link) => link.getAttribute('href') ?? '#');
    expect(places.filter((place) => !shown.document.querySelector(place))).toEqual([]);
  });

  test('is a calendar of five all-day events that another program reads', () => {
    const { text, calendar, events } = eventsAt(mit);
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Steppingstone//Plan//EN');
    expect(events.map(({ summary, startDate, endDate }) => [summary, `${startDate}`, `${endDate}`])).toEqual([
      ['Supply Chain Analytics', '2027-01-11', '2027-04-26'],
      ['Supply Chain Fundamentals', '2027-04-26', '2027-07-26'],
      ['Supply Chain Design', '2027-07-26', '2027-10-25'],
      ['Supply Chain Dynamics', '2027-10-25', '2028-01-24'],
      ['Supply Chain Technology and Systems', '2028-01-24', '2028-04-24'],
    ]);
    expect(events.every(({ startDate, endDate }) => startDate.isDate && endDate.isDate)).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.join('')).not.toMatch(/[\r\n]/);
  });

  test('has the same events each time: another start, pace or pause moves them', () => {
    const idsAt = (params: AddressParams) => eventsAt(params).events.map(({ uid }) => uid);
    expect(eventsAt(mit).text).toBe(eventsAt({ ...mit }).text);
    const ids = idsAt(mit);
    expect(new Set(ids).size).toBe(5);
    expect(ids[0]).toMatch(/^mit-supply-chain-management\..+@steppingstone$/);
    for (const other of [{ start: '2027-01-18' }, { hours: '9' }, { pause: '1' }]) {
      const { text, events } = eventsAt({ ...mit, ...other });
      expect(events.map(({ uid }) => uid)).toEqual(ids);
      expect(text).not.toBe(eventsAt(mit).text);
    }
    const isAnother = (id: string) => !ids.includes(id);
    expect(idsAt({ ...mit, program: 'mit-finance' }).every(isAnother)).toBe(true);
  });

  test('is data with the same dates', () => {
    const json = JSON.parse(planAnswer(catalog, mit, 'json').text);
    expect(json).toMatchObject({
      reason: null,
      finish: { atLeast: '2028-04-23', atMost: '2028-12-31' },
      weeks: { atLeast: 67, atMost: 103 },
    });
    const { data } = papa.parse<string[]>(planAnswer(catalog, mit, 'csv').text, { skipEmptyLines: true });
    expect(data.slice(1).map((line) => line.slice(4))).toEqual(
      json.courses.map(({ atLeast, atMost }: { atLeast: Record<string, unknown>; atMost: Record<string, unknown> }) =>
        [...Object.values(atLeast), ...Object.values(atMost)].map(String),
      ),
    );
  });
});

test('without a start and hours the plan is ours and the record’s, and says so', () => {
  const { text } = shownAt({ program: mit.program });
  expect(text).toContain('From Monday, 11 January 2027 (our choice');
  expect(text).toContain('at 8 hours a week (the least on record for the program: 2021, stated');
});

test('a start that is no Monday is named with the Monday it comes to', () => {
  // 3 March 2027 is a Wednesday; the Monday after it is the 8th.
  expect(shownAt({ ...mit, start: '2027-03-03' }).text).toMatch(
    /You typed Wednesday, 3 March 2027 \S+\. Weeks here begin on a Monday, so the plan begins on Monday, 8 March 2027, at 8 hours/,
  );
  expect(shownAt({ ...mit, start: '2027-03-08' }).text).toMatch(/From Monday, 8 March 2027 \S+, at 8 hours/);
});

test('no two events of one program have the same id', () => {
  for (const { slug } of catalog.programs) {
    if (!planCalendarAnswer(catalog, { program: slug, hours: '8' })) continue;
    const ids = eventsAt({ program: slug, hours: '8' }).events.map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('nothing chosen: open programs to choose from, and how many have what a plan needs', () => {
  const open = catalog.programs.filter(isOpen);
  const complete = open.filter(
    (program) =>
      hasAllCourses(program) &&
      currentCourses(program).every(
        ({ kind, weeks, hoursPerWeek }) =>
          kind === 'exam' || (weeks.state === 'known' && hoursPerWeek.state === 'known'),
      ),
  );
  const { text, document } = shownAt({});
  expect(document.querySelectorAll('optgroup option')).toHaveLength(open.length);
  expect(text).toContain(`${complete.length} of ${open.length} open programs have the length and hours`);
});

test('a closed program is said to be closed before all else, and has no plan', () => {
  const closed = { program: 'columbia-business-analytics', hours: 'many' };
  const { text, document } = shownAt(closed);
  expect(text).toContain('This program is closed: you can no longer start it. So there is no plan.');
  expect(document.querySelector('table')).toBeNull();
  expect(planCalendarAnswer(catalog, closed)).toBeUndefined();
});

test('a missing figure: no dates, a box for it, and with it dates that are marked', () => {
  const lacking = { program: 'canterbury-organizational-psychology', hours: '8' };
  const before = shownAt(lacking);
  expect(before.text).toContain('Not found: the hours a week that');
  expect(before.document.querySelector('[name=course-hours]')).not.toBeNull();
  expect(before.document.querySelector('[name=course-weeks]')).toBeNull();
  expect(before.document.querySelector('table')).toBeNull();
  const after = shownAt({ ...lacking, 'course-hours': '6' });
  expect(after.textOf('tbody td').filter((cell) => cell.includes('6 hours a week yours'))).toHaveLength(5);
});

test('a choice that the plan cannot know is named, and nothing is dated', () => {
  const { text, document } = shownAt({ program: 'mit-statistics-and-data-science', hours: '8' });
  expect(text).toContain('Not everyone takes the same courses');
  expect(document.querySelector('table')).toBeNull();
});

test('tracks of 14 and of 17 months are said in weeks too, where the plan cannot know which one takes', () => {
  // 14 × 4.348 = 60.9 and 17 × 4.348 = 73.9.
  expect(shownAt({ program: 'mit-statistics-and-data-science', hours: '6' }).text).toContain(
    'The program’s page has its length all the same, with the source: 14–17 months, about 61–74 weeks.',
  );
});

test('no block is higher than the visitor’s hours, and lines mark what a session asks for', () => {
  // 13 weeks of 8 hours at 6 a week: 17.33, so 18. A block of 18 weeks at 8 hours would be 144 hours, and the course has 104.
  const { document, text } = shownAt({ ...mit, hours: '6' });
  const blocks = [...document.querySelectorAll('#load rect')];
  expect(blocks.map((block) => block.getAttribute('height'))).toEqual(['6', '6', '6', '6', '6']);
  expect(blocks.map((block) => block.getAttribute('width'))).toEqual(['20', '18', '18', '18', '18']);
  // 12 hours are the top of the picture; 8 are 4 below it.
  const lines = [...document.querySelectorAll('#load path')].map((line) => line.getAttribute('d'));
  expect(lines).toContain('M0 4H20M0 0H20');
  expect(text).toContain('In every course a session may ask for more than your 6 hours, up to 12: the thin lines.');
});

test('a slip: nothing is worked out, what was typed is kept, and each is a link to its box', () => {
  const { text, document } = shownAt({ ...mit, hours: 'many', pause: '2', start: '2027-02-30' });
  expect(text).toContain('2 answers cannot be used');
  expect(text).not.toContain('you finish');
  expect(document.querySelector('[name=hours]')?.getAttribute('value')).toBe('many');
  expect(document.querySelector('[name=pause]')?.getAttribute('value')).toBe('2');
  const links = [...document.querySelectorAll('section[aria-labelledby=slips-h] li a')];
  expect(links.map((link) => document.querySelector(link.getAttribute('href') ?? '')?.tagName)).toEqual([
    'INPUT',
    'INPUT',
  ]);
  expect(JSON.parse(planAnswer(catalog, { ...mit, hours: 'many' }, 'json').text)).toMatchObject({
    finish: null,
    courses: [],
    reason: 'Your hours a week: “many” is not a number. Write a number from 1 to 60.',
  });
});

test.each([
  ['nothing chosen', {}],
  ['with dates', mit],
  [
    'with free weeks and own figures',
    { program: 'hkust-big-data-technology', pause: '2', 'course-hours': '8', 'course-weeks': '9' },
  ],
  ['a figure missing', { program: 'hkust-big-data-technology' }],
  ['closed', { program: 'columbia-business-analytics' }],
  ['slips and ignored values', { ...mit, hours: '0', page: '2', 'course-weeks': '5' }],
])('the page is sound HTML and text for people: %s', (_, params) => {
  const { html, text } = shownAt(params);
  const page = { html: `<!DOCTYPE html>\n<html lang="en"><head><title>Plan</title></head><body>${html}</body></html>` };
  expect(htmlIsValid(page as SitePage, {} as Site)).toEqual([]);
  expect(text).not.toMatch(/undefined|NaN|\[object|Invalid/);
  expect(html).not.toContain('style=');
});

const hostile = hostileSearches(300).map(paramsOf);

const anyParams = fc.record(
  {
    program: fc.constantFrom(...catalog.programs.map(({ slug }) => slug)),
    start: fc.constantFrom('2026-01-01', '2099-12-31', '2028-02-29', '0000-00-00', 'x'),
    hours: fc.constantFrom('1', '1.01', '60', '0', '1e9', '8 hours'),
    pause: fc.constantFrom('0', '52', '-1', '1.5'),
    'course-hours': fc.constantFrom('1', '60', '61'),
    'course-weeks': fc.constantFrom('1', '60', '٣'),
  },
  { requiredKeys: [] },
);

test('any address has an answer in every form, and its canonical address has the same', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyParams,
        fc.constantFrom(...hostile),
        fc.tuple(anyParams, fc.constantFrom(...hostile)).map(([own, more]) => ({ ...more, ...own })),
      ),
      (params) => {
        const page = planPage(catalog, params);
        expect(renderToStaticMarkup(<PlanView page={page} />)).toContain('<h1');
        for (const form of ['json', 'csv'] as const) expect(planAnswer(catalog, params, form).text).not.toBe('');
        if (page.answer.is === 'slips') return;
        const again = planPage(catalog, paramsOf(page.search));
        expect(again.search).toBe(page.search);
        expect(again.answer).toEqual(page.answer);
        expect(again.request.reader.ignored).toEqual([]);
        expect(planCalendarAnswer(catalog, params) !== undefined).toBe(page.answer.is === 'plan');
      },
    ),
    { numRuns: 100 },
  );
});
