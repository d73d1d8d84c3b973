import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FigureForm } from '#components/calculator/figure-form';
import { CalculatorResult } from '#components/calculator/result';
import { valuesOf } from '#lib/calculator/figure';
import { formOf } from '#lib/calculator/form-state';
import { growthOnRecord } from '#lib/calculator/growth';
import { judgedIds } from '#lib/calculator/judged';
import { readQuestion } from '#lib/calculator/question';
import { winnerOf } from '#lib/calculator/turn';
import { calculate } from '#lib/calculator/view';
import { leastWays } from '#lib/decide/least';
import { isOpen } from '#lib/domain/status';
import { calculatorAnswer } from '#lib/export/calculator-data';
import { pickerOptions } from '#lib/side-by-side/options';
import { realCatalog } from '../support/real-catalog';
import { htmlIsValid } from '../support/site/checks/markup';
import type { SitePage } from '../support/site/page';
import type { Site } from '../support/site/site';

const catalog = await realCatalog();

/** Every way from an open program to a degree that a source names, and each such program alone. */
const addresses: Record<string, string>[] = [
  ...catalog.pathways
    .filter(({ program, degree }) => isOpen(program) && !degree.unnamed)
    .map(({ program, degree }) => ({ program: program.slug, degree: degree.slug })),
  ...catalog.programs.map(({ slug }) => ({ program: slug })),
];
const own = { price: '1200', left: '20000', 'degree-help': '5250', hours: '8', pay: '3000', start: '2027-01-11' };
const views = [...addresses, ...addresses.slice(0, 10).map((address) => ({ ...address, ...own }))].map((params) => {
  const question = readQuestion(catalog, params);
  return { params, question, view: calculate(catalog, question) };
});

test('every sentence can be read', () => {
  for (const { view, params } of views) {
    const texts = [
      ...view.verdict.map(({ text }) => text),
      ...view.rows.flatMap(({ working }) => working.map(({ text }) => text)),
    ];
    expect(
      texts.filter((text) => /undefined|NaN|Infinity|\[object/.test(text) || !/[.!?]$/.test(text)),
      JSON.stringify(params),
    ).toEqual([]);
  }
});

test('where the record says only that a price is below an amount, what it may have risen to begins below it', () => {
  const question = readQuestion(catalog, { degree: 'georgia-tech-oms-computer-science' });
  const [whole] = calculate(catalog, question).moves.filter(({ figure }) => figure.name === 'whole');
  expect(whole?.says).toMatch(/^under \$7,000 to \$7,\d{3}:/);
});

test('the figure that is named as decisive turns the order where it says', () => {
  let found = 0;
  for (const { view, params, question } of views) {
    const [turn] = view.turns;
    if (!turn) continue;
    found += 1;
    const { move, measure, stretches } = turn;
    const open = Object.fromEntries(
      view.moves
        .filter(({ figure }) => figure.standing === 'missing' && figure.name !== 'pay')
        .map(({ figure, over }) => [figure.name, over]),
    );
    const winnerAt = (at: number) =>
      winnerOf(
        { ...open, ...valuesOf(view.figures), [move.figure.name]: { min: at, max: at } },
        view.setting,
        measure,
        judgedIds(question),
      );
    for (const { from, to, winner } of stretches)
      expect(winnerAt((from + to) / 2), JSON.stringify(params)).toBe(winner);
    expect(stretches[0]?.from).toBeCloseTo(move.over.min, -1);
    expect(stretches.at(-1)?.to).toBeCloseTo(move.over.max, -1);
  }
  expect(found).toBeGreaterThan(5);
});

test('no figure that is not named turns it with a smaller part of its range', () => {
  for (const { view } of views) {
    const winners = (turn: (typeof view.turns)[number]) => new Set(turn.stretches.map(({ winner }) => winner)).size;
    const [first, ...rest] = view.turns;
    const alike = rest.filter((turn) => first && turn.measure === first.measure && winners(turn) === winners(first));
    expect(alike.every((turn) => first && turn.part >= first.part)).toBe(true);
  }
});

test('prices that rose are read from the record, each pair of them', () => {
  // WashU’s LL.M.: (67,008 ÷ 50,040)^(1 ÷ 10) − 1 = 2.96 percent a year. Boston’s data science: 69,870 ÷ 66,670 − 1 = 4.8.
  const { least, most, count } = growthOnRecord(catalog.degrees);
  expect(count).toBe(10);
  expect(least).toBeGreaterThan(0);
  expect(most).toBeCloseTo(0.048, 3);
});

test.each([
  ['much known', { program: 'mit-supply-chain-management', ...own }],
  ['little known', { program: 'george-washington-maternal-and-child-health' }],
  ['closed', { program: 'columbia-business-analytics' }],
  ['no program', { degree: 'delft-msc-electrical-engineering' }],
  ['slips', { program: 'mit-finance', left: 'abc', hours: '-1', price: '1e309' }],
])('the page is sound HTML, and its data says the same: %s', (_, params) => {
  const question = readQuestion(catalog, params);
  const form = formOf(question);
  const figures = <FigureForm form={form} degrees={pickerOptions(catalog).degrees} />;
  const view = calculate(catalog, question);
  const html = renderToStaticMarkup(
    question.slips.length > 0 ? (
      figures
    ) : (
      <CalculatorResult view={view} form={form} payers={catalog.payers} least={leastWays(catalog)} left={[]}>
        {figures}
      </CalculatorResult>
    ),
  );
  const page = {
    html: `<!DOCTYPE html>\n<html lang="en"><head><title>Calculator</title></head><body><h1>Routes</h1>${html}</body></html>`,
  };
  expect(htmlIsValid(page as SitePage, {} as Site)).toEqual([]);
  expect(html).not.toContain('style=');
  const data = JSON.parse(calculatorAnswer(catalog, params, 'json').text);
  expect(data.verdict).toEqual(question.slips.length > 0 ? [] : view.verdict.map(({ text }) => text));
  expect(data.cannotBeUsed).toHaveLength(question.slips.length);
  for (const { words } of question.slips) expect(html).toContain(words.slice(0, 20));
});

test('a degree without a program has its ways: directly, and the nearest other, and nothing of a program', () => {
  const question = readQuestion(catalog, { degree: 'georgia-tech-oms-computer-science' });
  const view = calculate(catalog, question);
  expect(view.routes.map(({ id }) => id)).toEqual(['direct', 'other']);
  const html = renderToStaticMarkup(
    <CalculatorResult view={view} form={formOf(question)} payers={catalog.payers} least={leastWays(catalog)} left={[]}>
      <FigureForm form={formOf(question)} degrees={pickerOptions(catalog).degrees} />
    </CalculatorResult>,
  );
  expect(html).toContain('Georgia Tech’s degree directly');
  expect(html).toContain('Nothing for now');
  expect(html).not.toContain('id="price"');
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const rows = [...document.querySelectorAll('.route-rows th[scope="row"]')].map(({ textContent }) => textContent);
  expect(rows).toContain('Tuition');
  expect(rows).not.toContain('Price of the program');
  const data = JSON.parse(calculatorAnswer(catalog, { degree: 'georgia-tech-oms-computer-science' }, 'json').text);
  expect(data.verdict).toEqual(view.verdict.map(({ text }) => text));
});
