import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ChanceSections } from '#components/guide/chance-sections';
import { toChanceRecords } from '#lib/export/records/chance';
import { guideProfile } from '#lib/pages/guide';
import { lastingProfile, ofHundred } from '#lib/pages/lasting';
import { render, rowsOf, textOf } from '../support/picture';
import { contentFolder, realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();
const guide = catalog.guides.find(({ slug }) => slug === 'your-chances');
if (!guide) throw new Error('There is no guide on chances.');
const { citations } = guideProfile(catalog, guide);
const document = render(<ChanceSections chances={guide.chances} lookedOn={guide.lastVerified} citations={citations} />);
const entries = [...document.querySelectorAll('article')].map((entry) => ({
  title: textOf(entry.querySelector('h3')),
  words: [...entry.querySelectorAll('p')].map(textOf),
  name: entry.querySelector('svg')?.getAttribute('aria-label') ?? '',
  dots: ['filled', 'ring'].map((part) => entry.querySelectorAll(`[data-part=${part}]`).length),
  text: textOf(entry),
  rows: rowsOf(entry.querySelector('table')),
}));

/** By hand from the record: of 100, in words, both halves, and the people where they were counted. */
const figures = [
  ['Registering for a program, and paying', 3, 'about 3', 'about 97'],
  // 1,592 of 280,000 is 0.57 of 100; 280,000 − 1,592 = 278,408
  [
    'Reached by MIT’s supply chain courses, and earning the credential',
    1,
    'at most 1',
    'at least 99',
    '1,592',
    '278,408',
    '280,000',
  ],
  ['Paying for one Delft course, and completing it', 70, 'more than 70', 'fewer than 30'],
  // 622 of 1,900 is 32.7 of 100; 1,900 − 622 = 1,278
  ['From MIT’s five supply chain courses to the final exam', 33, 'at most 33', 'at least 67', '622', '1,278', '1,900'],
  ['Applying to MIT’s master’s in data, economics and policy', 20, 'about 20', 'about 80', '20', '80', '100'],
  // 42 of 622 is 6.75 of 100; 622 − 42 = 580
  ['From MIT’s supply chain exam to its campus', 7, 'about 7', 'about 93', '42', '580', '622'],
  ['A master’s in science or engineering, in four years', 66, '66', '34'],
  ['An MBA, in two years', 67, '67', '33'],
  ['A degree at the university of the credential', 0, 'none', 'all 100'],
  // 1 of 6 is 16.7 of 100
  ['A degree at another university', 17, 'almost 17', 'a little over 83'],
  // 1 of 3 is 33.3 of 100
  ['Finishing such courses, and doing the job better', 33, 'more than 33', 'fewer than 67'],
] as const;

describe.each(figures)('%s', (title, filled, half, rest, ...people) => {
  const entry = entries.find((one) => one.title === title);

  test('dots equal the figure, and the halves add to 100', () => {
    expect(entry?.dots).toEqual([filled, 100 - filled]);
  });

  test('first says what it cannot say; then the text is that of the picture', () => {
    expect(entry?.words[0]).toMatch(/^What it cannot say\. /);
    expect(entry?.words[1]).toBe(entry?.name);
    expect(entry?.name).toContain(`, ${half} `);
    expect(entry?.name.toLowerCase()).toContain(`. ${rest} `);
  });

  test('the table has both halves and the people counted, or says that their number was not found', () => {
    const wanted = [half, rest, '100'].map((words, index) => (people[index] ? [words, people[index]] : [words]));
    expect(entry?.rows.map(([, ...cells]) => cells)).toEqual(wanted);
    expect(/how many people were counted was not found/.test(entry?.text ?? '')).toBe(
      people.length === 0 && !/, of [\d,]+ people/.test(entry?.text ?? ''),
    );
  });
});

test('a share of a known number of people says that number', () => {
  const [entry] = entries.filter(({ text }) => text.includes('more than 1 of 3, of 2,288 people'));
  expect(entry?.title).toBe('Finishing such courses, and doing the job better');
  expect(entry?.text).not.toContain('Not found: the number of people');
});

test('how many programs still stand after eight years is what the page on it says', () => {
  const { tables } = lastingProfile(catalog.programs);
  const [early = 0, late = 0] = tables
    .map(({ rows }) => ofHundred(rows.find(({ years }) => years === 8)?.share ?? Number.NaN))
    .sort((a, b) => a - b);
  const text = readFileSync(join(contentFolder, 'guides', 'your-chances.md'), 'utf8');
  expect(text.replaceAll(/\s+/g, ' ')).toContain(
    `of every hundred, ${early} still stood eight years after their launch, and ${100 - early} did not. Dated as late: ${late} still stood, and ${100 - late} did not.`,
  );
});

test('how many programs that rests on, and how many are left out, is counted from the record, with what that means', () => {
  const text = readFileSync(join(contentFolder, 'guides', 'your-chances.md'), 'utf8');
  for (const name of ['lifetime.count', 'no-lifetime.count', 'no-lifetime.closed.count']) {
    expect(text).toContain(`:figure[programs.${name}]`);
  }
  const { counted, leftOut } = lastingProfile(catalog.programs);
  const out = Object.values(leftOut);
  const sum = (part: 'all' | 'closed'): number => out.reduce((all, group) => all + group[part], 0);
  expect(sum('closed') / sum('all')).toBeGreaterThan(counted.closed / counted.all);
  expect(text).toMatch(/So programs may last less\s+long/);
});

test('the answer says of the first count what its entry says, and of which version of a page a number is', () => {
  expect(guide.answer).toContain('had completed MIT’s five supply chain courses');
  const admission = guide.chances.find(({ title }) => title.startsWith('Applying to MIT’s master’s in data'));
  expect(admission?.counted?.cannotSay).toContain('older of two versions');
});

test('what is not known has an empty figure that says so and what was looked for', () => {
  const known = new Set<string>(figures.map(([title]) => title));
  const empty = entries.filter(({ title }) => !known.has(title));
  expect(empty.map(({ title }) => title)).toEqual([
    'Paying for a program, and finishing it',
    'Sitting the final exam of any program, and passing it',
    'Applying anywhere else with a credential',
    'Applying to a degree directly',
    'A master’s that one enters with a credential',
    'Having the promised credit counted',
  ]);
  for (const { dots, name, text } of empty) {
    expect(dots).toEqual([0, 0]);
    expect(name).toMatch(/, how many .*\? Not found\.$/);
    expect(text).toMatch(/not found.*last looked .*We looked for /);
  }
});

test('all are data, those not known with null and what was looked for', () => {
  const records = toChanceRecords(guide);
  expect(records.map(({ title }) => title)).toEqual(guide.chances.map(({ title }) => title));
  for (const { value, of, within, lookedFor, sources } of records) {
    expect([of, within].includes(null)).toBe(value === null);
    expect(lookedFor === null).toBe(value !== null);
    expect(value === null || sources.length > 0).toBe(true);
  }
});

test('the guide says first what no figure can say', () => {
  expect(guide.body.headings[0]?.text).toBe('What these figures cannot say');
});
