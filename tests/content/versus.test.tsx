import { expect, test } from 'vitest';
import { VersusTable } from '#components/versus/versus-table';
import { sides } from '#lib/domain/comparison';
import { liveFigure } from '#lib/figures/live-figures';
import { numberSources } from '#lib/site/citations';
import { render, textOf } from '../support/picture';
import { realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();
const [comparison] = catalog.comparisons;
if (!comparison) throw new Error('There is no comparison.');
const rows = comparison.groups.flatMap((group) => group.rows);
const leads = rows.map((row) => sides.map((side) => row[side][0]));
const document = render(
  <VersusTable
    comparison={comparison}
    live={(name) => liveFigure(catalog, name)}
    citations={numberSources(comparison.sources)}
  />,
);

/** A figure as a number: "$1,347" is 1347. */
const amount = (words: string): number => Number(words.replace(/[^\d.]/g, ''));

test('each factor has a row head, three short values, and one line behind which all its links are', () => {
  const heads = [...document.querySelectorAll('th[scope=row]')];
  expect(heads.length).toBe(rows.length);
  for (const head of heads) {
    expect(head.parentElement?.querySelectorAll('td').length).toBe(3);
    expect(head.parentElement?.querySelectorAll('a').length).toBe(0);
    expect(head.parentElement?.nextElementSibling?.querySelectorAll('summary').length).toBe(1);
  }
  expect([...document.querySelectorAll('a')].filter((link) => !link.closest('details'))).toEqual([]);
});

test('an answer fits two lines of a phone, and a value of a side five short ones', () => {
  expect(rows.map(({ answer }) => answer).filter((answer) => answer.length > 76)).toEqual([]);
  expect(rows.map((row) => `${row.factor}, ${row.measure}`).filter((words) => words.length > 54)).toEqual([]);
  const cells = [...document.querySelectorAll('th[scope=row] ~ td')].map((cell) => textOf(cell));
  expect(cells.filter((words) => words.length > 80)).toEqual([]);
});

test('no answer has a number that the record may outgrow, and only what stands in the table is said in short', () => {
  expect(rows.filter(({ answer }) => /\d/.test(answer))).toEqual([]);
  const others = rows.flatMap((row) => sides.flatMap((side) => row[side].slice(1)));
  expect(others.filter((statement) => 'short' in statement && statement.short)).toEqual([]);
});

test('where one side is a median all three are, and what cannot be filled says why', () => {
  const isMedian = (lead: (typeof leads)[number][number]): boolean =>
    lead?.kind === 'live' && lead.live.endsWith('median');
  expect(leads.filter((three) => three.some(isMedian) && !three.every(isMedian))).toEqual([]);
  const bare = leads.flat().filter((lead) => lead?.kind === 'not-found' && !lead.short);
  expect(bare).toEqual([]);
});

/** Words of a share: "41 of 100", "53.4 percent", "96%", "over a third". */
const isShare = (words: string): boolean =>
  /\d\s?(?:%|percent)|\d of \d|\bof 100\b|\bthirds?\b|\bone in (?:two|three|four|five|six|ten)\b/.test(words);

/** What is no share of people or programs: how much more, and parts of a degree’s credits. */
const isOther = (unit = ''): boolean => /^(?:more|higher|of 180 credits|credits left|or 30 percent)/.test(unit);

const stated = rows.flatMap((row) => sides.flatMap((side) => row[side])).filter((one) => one.kind === 'stated');
const shares = stated.filter(
  ({ figure = '', unit, text }) => isShare(`${figure} ${text}`) && !isOther(unit) && !/60 of 180 credits/.test(text),
);

test('every share has its other half, and how many were counted or that this was not found', () => {
  expect(shares.length).toBeGreaterThan(0);
  const bare = shares.filter(
    ({ figure, doesNot, people = '' }) => !figure || !doesNot || !/\d|^not found$/.test(people),
  );
  expect(bare.map(({ text }) => text)).toEqual([]);
  const page = textOf(document.body);
  for (const { doesNot, people } of shares)
    expect(page).toContain(`${doesNot}; ${people === 'not found' ? 'how many: not found' : `of ${people}`}`);
});

test('every share is one of 100', () => {
  expect(shares.map(({ figure }) => figure).filter((figure = '') => !/\d of 100$/.test(figure))).toEqual([]);
});

test('the halves of a share of 100 come to 100', () => {
  const halves = shares.flatMap(({ figure = '', doesNot = '', text }) => {
    const [, does] = /(\d+) of 100$/.exec(figure) ?? [];
    const [rest] = /\d+/.exec(doesNot) ?? [];
    return does ? [[text, Number(does) + Number(rest)] as const] : [];
  });
  expect(halves.length).toBeGreaterThan(0);
  expect(halves.filter(([, sum]) => sum !== 100)).toEqual([]);
});

test('what a seller of credentials found in a survey of its own is no headline', () => {
  const figures = leads.flat().flatMap((lead) => (lead?.kind === 'stated' && lead.figure ? [lead] : []));
  expect(figures.filter(({ sources, text }) => /coursera/i.test(JSON.stringify([sources, text])))).toEqual([]);
});

test('the sides of a row are of its measure and in one unit, or not found', () => {
  for (const [index, row] of rows.entries()) {
    const known = (leads[index] ?? []).flatMap((lead) => (lead && lead.kind !== 'not-found' ? [lead] : []));
    expect(known.map(({ measure }) => measure)).toEqual(known.map(() => row.measure));
    const units = known.flatMap((lead) => (lead.kind === 'stated' && lead.figure ? [lead.unit] : []));
    expect(new Set(units).size, row.factor).toBeLessThanOrEqual(1);
  }
});

test('every side of a row is filled somewhere in its column: no column is mostly empty', () => {
  for (const [index] of sides.entries())
    expect(leads.filter((three) => three[index]?.kind === 'not-found').length).toBeLessThan(leads.length / 2);
});

test('the answers on price and time hold for the medians beside them', () => {
  const [program = 0, degree = 0, straight = 0] = (
    ['programs.open.price.median', 'degrees.tuition.median', 'degrees.direct.tuition.median'] as const
  ).map((name) => amount(liveFigure(catalog, name).value));
  expect(program).toBeLessThan(straight);
  expect(straight).toBeLessThan(degree);
  const months = (
    ['programs.open.duration.median', 'degrees.duration.median', 'degrees.direct.duration.median'] as const
  ).map((name) => amount(liveFigure(catalog, name).value));
  const [first = 0, ...others] = months;
  expect(others.every((one) => one > first && one >= 12 && one <= 36)).toBe(true);
});
