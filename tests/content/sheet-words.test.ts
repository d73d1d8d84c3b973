import { expect, test } from 'vitest';
import { optionsOf, weigh } from '#lib/decide/weigh';
import { wayToDegree } from '#lib/whole-way/whole-way';
import { all, catalog, sheetFor } from '../support/sheets';

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
    return buys || sheet.options.some(({ lose }) => lose.text.includes('may close'));
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
    const own = sheet.options.map(({ title }) => title.replace(/^Another degree of .+/, 'A degree elsewhere'));
    expect(own, name).toEqual(titles.filter((title) => own.includes(title)));
    expect(sheet.options.find(({ id }) => id === 'other')?.costs.text, name).toMatch(
      /\d|None of the same subject|no total/i,
    );
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

test('the sheet of a program whose only degrees have no name asks about the firmest of these, and denies none', () => {
  const slugs = catalog.programs
    .filter(({ pathways }) => pathways.length > 0 && pathways.every(({ degree }) => degree.unnamed))
    .map(({ slug }) => slug);
  expect(slugs).toContain('rit-design-thinking');
  for (const slug of slugs) {
    const { sheet, read } = sheetFor({ program: slug });
    expect(read.question.degree?.unnamed, slug).toBe(true);
    expect(JSON.stringify(sheet?.ask?.letter), slug).not.toContain(
      'no source that says that the program counts toward any degree',
    );
  }
});

test('what people earn with the degree and without it is told once, and not only where nothing is done', () => {
  for (const { name, sheet } of all) {
    expect(sheet.pay?.text, name).toMatch(/\$80,200 with a master’s or more and \$66,600 with a bachelor’s/);
    expect(
      sheet.options.filter(({ holds }) => /\$\d/.test(holds.text)).map(({ id }) => id),
      name,
    ).toEqual([]);
  }
});

test.each([
  ['mit-data-economics-and-design-of-policy', 'mit-masc-dedp'],
  ['cambridge-healthcare-data-science', 'cambridge-ice-healthcare-data'],
])('after %s, %s is not offered directly: it is not open without the program', (program, degree) => {
  const { sheet } = sheetFor({ program, degree });
  const direct = sheet.options.find(({ id }) => id === 'direct');
  expect(direct?.costs.text).toMatch(/^The degree is not open without the program: /);
  expect(direct?.costs.sources).not.toEqual([]);
  expect(direct?.takes).toBeUndefined();
  const record = catalog.degrees.find(({ slug }) => slug === degree);
  const way = record && wayToDegree(catalog, record);
  expect(way?.ways.some(({ id }) => id === 'direct') ?? false).toBe(false);
  if (way?.program) expect(way.says.join(' ')).toContain('not open without the program');
});

test('the lead of a sheet has the price of its rows: of where the visitor lives, else of all rates', () => {
  const program = 'wageningen-business-operations-circular-bio-economy';
  for (const [from, price] of [
    ['BE', '€5,130'],
    ['US', '€42,200'],
    ['', '€5,130–€42,200'],
  ] as const) {
    const { sheet } = sheetFor({ program, ...(from && { from }) });
    expect(sheet.verdict?.[1]).toContain(`Tuition: ${price} (`);
    expect(sheet.options.find(({ id }) => id === 'direct')?.costs.text).toContain(`${price} and`);
  }
});

test('a fee that is due in full although credit is given, and the year that remains, are told and not asked', () => {
  const { sheet } = sheetFor({ program: 'louvain-international-law' });
  const both = sheet.options.find(({ id }) => id === 'both');
  expect(both?.costs.text).toMatch(/two kinds of money, \$995–\$1,194 for the program and €3,500 for the degree/);
  expect(both?.takes).toBe('27 months');
  expect(sheet.questions.filter(({ text }) => /remain|left to pay/.test(text))).toEqual([]);
});

test('a sheet says beside a sum that not everyone can get its price', () => {
  const { sheet } = sheetFor({ degree: 'boston-online-mph' });
  expect(sheet.options.find(({ id }) => id === 'direct')?.costs.text).toMatch(
    /^\$24,000 .+ Not everyone pays what is counted here: “.+who began in fall 2025 or before”, 2025\.$/,
  );
});

test('the dearest part of a program is called a capstone where it is one, and no course', () => {
  const { sheet } = sheetFor({ program: 'wageningen-chemistry-technology-sustainability' });
  expect(sheet.figures.find(({ name }) => name === 'repeat')?.label).toBe(
    'Price of the capstone, dearer than a course',
  );
});

test('the months that a record gives after the program are not asked for', () => {
  const { sheet } = sheetFor({ program: 'mit-supply-chain-management', degree: 'zaragoza-zlog' });
  expect(sheet.questions.filter(({ text }) => text.includes('months remain'))).toEqual([]);
  expect(sheet.options.find(({ id }) => id === 'both')?.takes).toBe('23 months');
});
