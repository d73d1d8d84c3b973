import { expect, test } from 'vitest';
import { DegreeEarnings } from '#components/degree/degree-earnings';
import { FieldEarnings } from '#components/field/field-earnings';
import { compareMedians } from '#lib/domain/earnings';
import { dataText } from '#lib/export/data-files';
import { degreeProfile } from '#lib/pages/degree';
import { fieldProfile } from '#lib/pages/field';
import { render, rowsOf, textOf } from '../support/picture';
import { realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();

function showDegree(slug: string): Document {
  const degree = catalog.degrees.find((one) => one.slug === slug);
  if (!degree?.earnings) throw new Error(`${slug} has no earnings.`);
  const { citations } = degreeProfile(degree);
  return render(<DegreeEarnings degree={degree} earnings={degree.earnings} citations={citations} />);
}

function showField(slug: string): Document {
  const field = catalog.fields.find((one) => one.slug === slug);
  if (!field?.earnings) throw new Error(`${slug} has no earnings.`);
  const { citations } = fieldProfile(catalog, field);
  return render(
    <FieldEarnings page={{ path: '/fields/x', title: 'X' }} earnings={field.earnings} citations={citations} />,
  );
}

test('a degree under one subject: the medians of three classes, no line between them', () => {
  const page = showDegree('boston-mph');
  const words = textOf(page.body);
  expect(words).toContain('CIP 51.22. Likely match.');
  expect(words).toContain('graduates of 2017–19, earnings of 2022–23');
  expect(words).toContain('in dollars of 2024');
  expect(words).toContain('no line leads from one to the next');
  expect(words).not.toContain('uncertain match');
  expect(rowsOf(page.querySelector('table'))).toEqual([
    ['Public Health', '1 year after', '347', '$68,423'],
    ['Public Health', '4 years after', '266', '$88,820'],
    ['Public Health', '5 years after', '75', '$81,182'],
  ]);
});

test('a degree that may stand under two subjects says so, and names itself in neither', () => {
  const page = showDegree('georgia-tech-oms-computer-science');
  const words = textOf(page.body);
  expect(words).toContain('CIP 11.07. Uncertain match.');
  expect(words).toContain('may count this degree under another subject');
  expect(words).toContain('No figure is of this degree alone.');
  expect(words).toContain('do not show what the degree adds');
  expect(words).not.toContain('no line leads');
  expect(rowsOf(page.querySelector('table'))).toEqual([
    ['Computer and Information Sciences, General', '4 years after', '539', '$195,600'],
    ['Computer Science', '4 years after', '28', '$169,700'],
  ]);
});

test('a field with both levels: 110,700 less 83,300 is 27,400, 33 percent', () => {
  const page = showField('finance');
  const words = textOf(page.body);
  expect(words).toContain('33%, computed');
  expect(words).toContain('two groups of people, not the effect of a degree');
  expect(words).toContain('How many people each median is of was not found.');
  expect(rowsOf(page.querySelector('table'))).toEqual([
    ['Finance and Financial Management Services', '$110,700', '$83,300', '$27,400'],
    ['Accounting and Related Services', '$95,800', '$76,200', '$19,600'],
  ]);
});

test('a field without a bachelor’s median: it is not found, nothing is computed and nothing drawn', () => {
  const page = showField('law');
  expect(rowsOf(page.querySelector('table'))).toEqual([
    ['Legal Research and Advanced Professional Studies', '$101,000', 'not found', 'not found'],
  ]);
  expect(page.querySelector('figure')).toBeNull();
});

test('a median with a citation of its own stands in every row', () => {
  for (const page of [showDegree('boston-mph'), showField('law')]) {
    const uncited = [...page.querySelectorAll('tbody tr')].filter((row) => row.querySelector('sup a') === null);
    expect(uncited.map((row) => textOf(row))).toEqual([]);
    expect(page.querySelectorAll('p sup a').length).toBeGreaterThanOrEqual(3);
  }
});

test('the difference is of the bachelor’s median, in whole percent', () => {
  expect(compareMedians({ master: 150_000, bachelor: 100_000 })).toEqual({ dollars: 50_000, percent: 50 });
  expect(compareMedians({ master: 90_000, bachelor: 120_000 })).toEqual({ dollars: -30_000, percent: -25 });
  expect(compareMedians({ master: 90_000 })).toBeUndefined();
});

test('the open data have count, years and source of a degree’s median, and the difference of a field’s', () => {
  const read = (path: string) => JSON.parse(dataText(catalog, path)?.text ?? '{}').record;
  expect(read('degrees/boston-mph.json').earnings.medians[1]).toMatchObject({
    cip: '51.22',
    match: 'likely',
    yearsAfter: 4,
    graduated: '2017/2019',
    median: 88820,
    dollarsOf: '2024',
    people: 266,
    asOf: '2022/2023',
    sources: ['scorecard-new-england'],
  });
  expect(read('fields/finance.json').earnings.medians[0]).toMatchObject({ master: 110700, difference: 27400 });
  expect(read('fields/law.json').earnings.medians[0]).toMatchObject({ bachelor: null, difference: null });
  expect(read('degrees/bath-online-msc-computer-science.json').earnings).toEqual({ medians: [], sources: [] });
});

test('every degree with earnings has the codes they are of', () => {
  const bare = catalog.degrees.filter(({ earnings, codes }) => earnings && !codes);
  expect(bare.map(({ slug }) => slug)).toEqual([]);
});

test('only US universities have earnings', () => {
  const others = catalog.degrees.filter(({ earnings, institution }) => earnings && institution.country !== 'US');
  expect(others.map(({ slug }) => slug)).toEqual([]);
});
