import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LeastWays } from '#components/decide/least-ways';
import { SheetPage } from '#components/sheet/sheet-page';
import { leastWays } from '#lib/decide/least';
import { degreeNotFound, programNotFound } from '#lib/pages/not-found';
import { readSheet, type SheetRead } from '#lib/sheet/sheet';
import { hostileSearches, paramsOf } from '../support/hostile';
import { all, catalog, pairs, sheetFor } from '../support/sheets';
import { htmlIsValid } from '../support/site/checks/markup';
import type { SitePage } from '../support/site/page';
import type { Site } from '../support/site/site';
import { plain } from '../support/site/words';

const wordsOf = (read: SheetRead): string =>
  plain(
    renderToStaticMarkup(<SheetPage read={read}>the form</SheetPage>)
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll('&#x27;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );

/** What nobody asks: what is blank in a data set, and what a program costs that nobody can begin. */
const isNoQuestion = (name: string, isClosed: boolean): boolean =>
  name.includes('College Scorecard') ||
  (isClosed && /price|capstone|proctoring|financial help|^exam$|^repeat$/.test(name));

test('whatever the record did not find of a program and a degree is a question on their sheet', () => {
  const missed = all.flatMap(({ name, read: { question }, sheet: { questions, missing } }) => {
    const { program, degree } = question;
    const isClosed = program?.status.is === 'closed';
    const unknown = [
      ...(program ? Object.values(programNotFound(program)).flat() : []),
      ...(degree ? Object.values(degreeNotFound(degree)).flat() : []),
      ...missing.map((figure) => figure.name),
    ];
    return unknown
      .filter((one) => !isNoQuestion(one, isClosed) && !questions.some(({ about }) => about.includes(one)))
      .map((one) => `${name}: ${one}`);
  });
  expect(missed).toEqual([]);
});

test.each([
  { program: 'mit-supply-chain-management', degree: 'mit-supply-chain-blended', from: 'IN' },
  { program: 'hec-montreal-design-et-evaluation-ux' },
  { degree: 'georgia-tech-oms-computer-science' },
])('a sheet is sound HTML: %o', (params) => {
  const html = renderToStaticMarkup(<SheetPage read={sheetFor(params).read}>the form</SheetPage>);
  const page = {
    html: `<!DOCTYPE html>\n<html lang="en"><head><title>Sheet</title></head><body>${html}</body></html>`,
  };
  expect(htmlIsValid(page as SitePage, {} as Site)).toEqual([]);
  expect(html).not.toContain('style=');
});

test('no question is asked twice of the same office', () => {
  const twice = all.filter(
    ({ sheet: { questions } }) => new Set(questions.map(({ whom, text }) => whom + text)).size < questions.length,
  );
  expect(twice.map(({ name }) => name)).toEqual([]);
});

test('the letter of a pair names both universities, the program and, where a source names it, the degree', () => {
  const wrong = pairs.filter(({ program, degree }) => {
    const { sheet } = sheetFor({ program: program.slug, degree: degree.slug });
    const letter = plain(sheet.ask?.letter.flowing ?? '').replaceAll('"', "'");
    const names = [program.title, program.institution.name, degree.institution.name];
    if (!degree.unnamed) names.push(degree.title);
    return !names.every((name) => letter.includes(plain(name).replaceAll('"', "'")));
  });
  expect(wrong.map(({ program, degree }) => `${program.slug} ${degree.slug}`)).toEqual([]);
});

test('a sheet shows the options from nothing on, every figure with its year or origin, every question, and the letter', () => {
  const { read, sheet } = sheetFor({ program: 'penn-robotics', degree: 'penn-mse-robotics' });
  const words = wordsOf(read);
  expect(sheet.options.map(({ title }) => title)).toEqual([
    'Nothing for now',
    'One course, or free access',
    'The program',
    'The program, then the degree',
    'A degree elsewhere',
    'The degree directly',
  ]);
  for (const { text } of sheet.questions) expect(words).toContain(plain(text));
  for (const { label, words: is, asOf } of sheet.figures) {
    for (const said of [label, is, asOf]) expect(words).toContain(plain(said));
  }
  expect(words).toContain('print it or save it as pdf');
  expect(words).toContain(plain(sheet.ask?.letter.subject ?? 'no letter'));
  expect(words).toContain('answered on');
  expect(words).toContain('/sheet?program=penn-robotics&degree=penn-mse-robotics');
});

test('a degree alone has no ways through a program, and a figure of one’s own is said to be one’s own', () => {
  const { sheet } = sheetFor({ degree: 'georgia-tech-oms-computer-science', whole: '9000' });
  expect(sheet.options.map(({ id }) => id)).toEqual(expect.arrayContaining(['nothing-now', 'one-course', 'direct']));
  expect(sheet.options.some(({ id }) => id === 'program' || id === 'both')).toBe(false);
  expect(sheet.options.find(({ id }) => id === 'direct')?.costs.text).toMatch(/^\$9,000/);
  expect(sheet.figures.find(({ name }) => name === 'whole')).toMatchObject({ words: '$9,000', asOf: 'You entered it' });
});

test('where someone lives stays in the address, and what cannot be used is said in a sentence', () => {
  const { read } = sheetFor({
    degree: 'georgia-tech-oms-computer-science',
    from: 'GB',
    left: 'abc',
    program: 'nothing',
  });
  expect(read.search).toContain('from=GB');
  expect(wordsOf(read)).toMatch(/program=nothing is no program on record\. left=abc is not an amount/);
  const none = readSheet(catalog, { degree: 'nonsense' });
  expect(none.sheet).toBeUndefined();
  expect(wordsOf(none)).toContain('degree=nonsense is no degree on record.');
});

test('what one can do short of a route stands beside the routes, with how many of the first programs closed', () => {
  const words = plain(
    renderToStaticMarkup(<LeastWays least={leastWays(catalog)} />)
      .replaceAll(/<\/?a\b[^>]*>/g, '')
      .replaceAll(/<[^>]+>/g, ' '),
  );
  expect(words).toMatch(/^nothing for now\. no money and no hours\./);
  expect(words).toContain('one course, or free access. free access costs hours only.');
  expect(words).toMatch(
    /closed: \d+ of \d+ programs with a launch in 2016 or 2017 are closed, \d+ by a stated notice and \d+ by inference; \d+ of the \d+ were first seen then and may be older; for \d+ of all \d+ programs on record the launch was not found\./,
  );
});

test('no address breaks the sheet', () => {
  for (const search of hostileSearches(100)) expect(() => wordsOf(readSheet(catalog, paramsOf(search)))).not.toThrow();
});
