import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LeastWays } from '#components/decide/least-ways';
import { SheetPage } from '#components/sheet/sheet-page';
import { leastWays } from '#lib/decide/least';
import { optionsOf, weigh } from '#lib/decide/weigh';
import { degreeNotFound, programNotFound } from '#lib/pages/not-found';
import { readSheet, type Sheet, type SheetRead } from '#lib/sheet/sheet';
import type { AddressParams } from '#lib/site/address-params';
import { hostileSearches, paramsOf } from '../support/hostile';
import { realCatalog } from '../support/real-catalog';
import { htmlIsValid } from '../support/site/checks/markup';
import type { SitePage } from '../support/site/page';
import type { Site } from '../support/site/site';
import { plain } from '../support/site/words';

const catalog = await realCatalog();

const sheetFor = (params: AddressParams): { read: SheetRead; sheet: Sheet } => {
  const read = readSheet(catalog, params);
  if (!read.sheet) throw new Error(`no sheet for ${JSON.stringify(params)}`);
  return { read, sheet: read.sheet };
};

const wordsOf = (read: SheetRead): string =>
  plain(
    renderToStaticMarkup(<SheetPage read={read}>the form</SheetPage>)
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll('&#x27;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );

const pairs = catalog.pathways.map(({ program, degree }) => ({ program, degree }));
const all = [
  ...pairs,
  ...catalog.programs.map((program) => ({ program, degree: undefined })),
  ...catalog.degrees.map((degree) => ({ program: undefined, degree })),
].map(({ program, degree }) => {
  const params = { ...(program && { program: program.slug }), ...(degree && { degree: degree.slug }) };
  const { read, sheet } = sheetFor(params);
  return { name: JSON.stringify(params), read, sheet };
});

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

test('every question is one that an office can answer', () => {
  const texts = new Set(all.flatMap(({ sheet }) => sheet.questions.map(({ text }) => text)));
  const isSound = (text: string): boolean =>
    /^(What|Which|How|Who|When|For which|In which|Is|Was|Does|Can) .*\?$/.test(text) && !/:|Scorecard|202\d/.test(text);
  const odd = [...texts].filter((text) => !isSound(text) && !/^How many months does “/.test(text));
  expect(odd).toEqual([]);
});

test('of a closed program nobody asks what it costs, and nothing is said as if one could be in it', () => {
  const closed = all.filter(({ read }) => read.question.program?.status.is === 'closed');
  expect(closed.length).toBeGreaterThan(10);
  const wrong = closed.filter(({ read, sheet }) => {
    const { short } = read.question.program?.institution ?? { short: '' };
    const buys = sheet.questions.some(
      ({ text, whom }) => whom === short && /program cost|course cost|the price/.test(text),
    );
    return buys || sheet.options.some(({ gone }) => gone.text.includes('may close'));
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('no figure of a sheet is nothing without a source', () => {
  const bare = all.flatMap(({ name, sheet }) =>
    sheet.figures
      .filter(
        ({ words, sources, asOf }) =>
          /^[^\d]*0( \D*)?$/.test(words) && sources.length === 0 && asOf !== 'You entered it',
      )
      .map(({ label, words }) => `${name}: ${label} ${words}`),
  );
  expect(bare).toEqual([]);
});

test('every sheet has the ways of /decide in their order, and says why no degree elsewhere is named', () => {
  // "A degree elsewhere, at low cost" is only "A degree elsewhere" on a sheet, where its price stands beside it.
  const short = (title: string): string => (title.startsWith('A degree elsewhere') ? 'A degree elsewhere' : title);
  const titles = weigh(optionsOf(catalog), { facts: {}, weights: {} }).map(({ option }) => short(option.title));
  for (const { name, sheet } of all) {
    const own = sheet.options.map(({ title }) => title);
    expect(own, name).toEqual(titles.filter((title) => own.includes(title)));
    expect(sheet.options.find(({ id }) => id === 'other')?.costs.text, name).toMatch(/\d|fits our rule|no total/i);
  }
});

test('a pair that no source links says so before anything else', () => {
  const { sheet } = sheetFor({ program: 'louvain-international-law', degree: 'georgia-tech-oms-computer-science' });
  expect(sheet.verdict?.[0]).toBe('No source we have says that this program counts toward this degree.');
  expect(sheet.questions.filter(({ text }) => text.includes('Advanced Master'))).toEqual([]);
});

test('a degree whose level nobody states is not promised as a degree in another row', () => {
  const { sheet } = sheetFor({ program: 'cambridge-healthcare-data-science' });
  const held = (id: string) => sheet.options.find((option) => option.id === id)?.holds.text ?? '';
  expect(held('direct')).toContain('whether it is a degree, and of which level, was not found');
  expect(held('both')).toContain('whether it is a degree, and of which level, was not found');
});

test('one course has the price of the program’s own courses', () => {
  const { sheet } = sheetFor({ program: 'mit-finance' });
  const { costs } = sheet.options.find(({ id }) => id === 'one-course') ?? {};
  expect(costs?.text).toMatch(/this program/);
  const wrong = all.filter(({ sheet: { options }, read }) => {
    const text = options.find(({ id }) => id === 'one-course')?.costs.text ?? '';
    return !/\d|not found/.test(text) || (read.question.program && text.includes('On record'));
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
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
  const words = plain(renderToStaticMarkup(<LeastWays least={leastWays(catalog)} />).replaceAll(/<[^>]+>/g, ' '));
  expect(words).toMatch(/^nothing for now\. no money and no hours\./);
  expect(words).toContain('one course, or free access. free access costs hours only.');
  expect(words).toMatch(
    /closed: \d+ of \d+ programs with a launch in 2016 or 2017 are closed, \d+ by a stated notice and \d+ by inference; \d+ of the \d+ were first seen then and may be older; for \d+ of all \d+ programs on record the launch was not found\./,
  );
});

test('no address breaks the sheet', () => {
  for (const search of hostileSearches(100)) expect(() => wordsOf(readSheet(catalog, paramsOf(search)))).not.toThrow();
});
