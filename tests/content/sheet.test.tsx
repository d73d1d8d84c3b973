import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LeastWays } from '#components/decide/least-ways';
import { SheetPage } from '#components/sheet/sheet-page';
import { choicesOf } from '#lib/calculator/choices';
import { calculate } from '#lib/calculator/view';
import { leastWays } from '#lib/decide/least';
import { lowerFirst } from '#lib/format/text';
import { degreeNotFound, programNotFound } from '#lib/pages/not-found';
import { readSheet, type SheetRead } from '#lib/sheet/sheet';
import { degreeSize } from '#lib/sheet/wording-degree';
import { wayBetween } from '#lib/whole-way/whole-way';
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

/** What of a closed program those who finished it ask: what it counts for, and whether it ended. */
const ofFinished = /credit|degree|points|excused|blended MA|notice|can be read/;
/** What a sum takes of a program. */
const figuresOfProgram = ['price', 'exam', 'repeat', 'programMonths'];

test('whatever the record did not find of a program and a degree is a question on their sheet', () => {
  const missed = all.flatMap(({ name, read: { question }, sheet: { questions, missing, unasked } }) => {
    const { program, degree } = question;
    const isClosed = program?.status.is === 'closed';
    const lacking = program ? Object.values(programNotFound(program)).flat() : [];
    const unknown = [
      ...lacking.filter((one) => !isClosed || ofFinished.test(one)),
      ...(degree ? Object.values(degreeNotFound(degree)).flat() : []),
      ...[...missing, ...unasked]
        .map((figure) => figure.name)
        .filter((one) => !isClosed || !figuresOfProgram.includes(one)),
    ];
    return unknown
      .filter((one) => !one.includes('College Scorecard') && !questions.some(({ about }) => about.includes(one)))
      .map((one) => `${name}: ${one}`);
  });
  expect(missed).toEqual([]);
});

test('which mathematics a degree asks for is asked where a field of it may need some, or its record says so', () => {
  const asks = (degree: string) =>
    sheetFor({ degree }).sheet.questions.some(({ text }) => text === 'Which mathematics does the degree ask for?');
  expect(asks('louvain-llm-international-law')).toBe(false);
  expect(asks('mit-master-finance')).toBe(true);
  expect(asks('harvard-kennedy-mpa-international-development')).toBe(true);
});

test('a sheet asks all that it says it asks, nothing that it answers itself, and of a closed program nothing for beginners', () => {
  const onAmount =
    /count for\?|give credit for the finished|give for a MicroMasters|^How many (ECTS )?credits (does|has) .+ for it/;
  const wrong = pairs.flatMap(({ program, degree }) => {
    const { read, sheet } = sheetFor({ program: program.slug, degree: degree.slug });
    const { questions, figures, missing, unasked } = sheet;
    const isClosed = program.status.is === 'closed';
    const texts = questions.map(({ text }) => text);
    const ofTeachers = questions.filter(({ whom }) => whom === program.institution.short);
    const amounts = questions.filter(
      ({ text, whom }) => whom.startsWith(degree.institution.short) && onAmount.test(text),
    );
    const known = (name: string) => figures.some((figure) => figure.name === name && figure.words !== 'none counted');
    const words = wordsOf(read);
    const faults = {
      'is said to be asked': missing.some(({ name, label }) => {
        const asked = questions.find(({ about }) => about.includes(name));
        return !(asked && words.includes(plain(asked.text)) && words.includes(plain(label)));
      }),
      'is not asked': unasked.some(({ name }) => !isClosed || !figuresOfProgram.includes(name)),
      'is for beginners': isClosed && ofTeachers.some(({ about }) => !about.every((name) => ofFinished.test(name))),
      'is named': texts.some((text) => /^Which degree gives credit for the program/.test(text)),
      'is given': (known('share') && amounts.length > 0) || (known('size') && texts.includes(degreeSize)),
      'is asked twice':
        amounts.length > 1 || texts.filter((text) => /^Is there an exam|and is there an exam/.test(text)).length > 1,
      'has no question on its level':
        degree.level === 'not-stated' && !texts.some((text) => text.includes('which level')),
      'cannot be paid':
        isClosed && figures.some(({ name, asOf }) => name === 'price' && asOf.includes('before you pay')),
    };
    return Object.entries(faults).flatMap(([fault, is]) => (is ? [`${program.slug} ${degree.slug}: ${fault}`] : []));
  });
  expect(wrong).toEqual([]);
  const { read, sheet } = sheetFor({ program: 'curtin-human-rights', degree: 'curtin-master-human-rights' });
  expect(sheet.questions.map(({ text }) => text)).toContain('Can its courses still be read, and until when?');
  expect(wordsOf(read)).toContain('and of a closed program not asked: price of the program; exams and proctoring;');
});

test.each([
  ['columbia-business-analytics', 'columbia-ms-operations-research', 'Is the credit still given?'],
  [
    'penn-robotics',
    'penn-mse-robotics',
    'Does Penn say in its own words how much credit it gives for the program, and where?',
  ],
  ['mit-principles-of-manufacturing', '', 'Which universities other than MIT give credit for it, and how much?'],
  ['rit-cybersecurity', 'rit-ms-professional-studies', 'Does the capstone still run?'],
  ['mit-data-economics-and-design-of-policy', '', 'What is the title of 14.003x, and which track is it in?'],
  [
    'mit-statistics-and-data-science',
    'northwestern-ms-data-science',
    'What does the accelerated version cost, with every fee?',
  ],
  ['ubc-software-development-foundations', 'ignou-mba', 'What does the degree cost for students outside India?'],
  [
    'columbia-artificial-intelligence',
    'indiana-ms-finance',
    'Does the degree give credit for the finished program, and how much?',
  ],
])('what the record of %s or %s did not find is asked as just that', (program, degree, question) => {
  const { sheet } = sheetFor({ program, ...(degree && { degree }) });
  expect(sheet.questions.map(({ text }) => text)).toContain(question);
});

test('a degree that no source names reads on in the title, and the form keeps it', () => {
  const { read, sheet } = sheetFor({ program: 'mit-supply-chain-management', degree: 'curtin-masters-not-named' });
  expect(sheet.title).toBe('Supply Chain Management, MIT, and a master’s degree that the source does not name, Curtin');
  expect(wordsOf(read)).toContain(
    plain('Supply Chain Management , then a master’s degree that the source does not name'),
  );
  const { degrees } = choicesOf(catalog, read.question);
  expect(degrees.linked.map(({ slug }) => slug)).toContain('curtin-masters-not-named');
});

test('a figure of the full-time form is not called that of the degree for half of it', () => {
  const { sheet } = sheetFor({ program: 'mit-supply-chain-management', degree: 'mit-supply-chain-blended' });
  expect(sheet.figures.find(({ name }) => name === 'whole')?.label).toBe('Tuition of the full-time form');
});

test('the program, then the degree, comes to the same on the sheet, in the calculator and beside each other', () => {
  const wrong = pairs.flatMap(({ program, degree }) => {
    const way = wayBetween(catalog, program, degree)?.ways.find(({ id }) => id === 'both');
    if (!way?.sum.pays) return [];
    const { read, sheet } = sheetFor({ program: program.slug, degree: degree.slug });
    const cell = calculate(catalog, read.question).rows.find(({ id }) => id === 'pays')?.cells.both?.words;
    const told = lowerFirst(sheet.options.find(({ id }) => id === 'both')?.costs.text ?? '');
    const { words = '' } = way.money;
    return cell === words && told.startsWith(words)
      ? []
      : [`${program.slug} ${degree.slug}: ${words} | ${cell} | ${told}`];
  });
  expect(wrong).toEqual([]);
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
