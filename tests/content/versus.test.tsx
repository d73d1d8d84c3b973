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

test('every side of a row is filled somewhere in its column: no column is left empty', () => {
  for (const [index] of sides.entries())
    expect(leads.filter((three) => three[index]?.kind === 'not-found').length).toBeLessThan(leads.length / 3);
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
