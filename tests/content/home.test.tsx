import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { isOpen } from '#lib/domain/status';
import { browseList } from '#lib/list/browse';
import { programList } from '#lib/list/programs';
import { gatherHome } from '#lib/pages/home';
import { fieldWays } from '#lib/ways/field-ways';
import HomePage from '../../app/page';
import { realCatalog } from '../support/real-catalog';

const catalog = await realCatalog();
const home = gatherHome(catalog);
const { document } = parseHTML(`<html><body>${renderToStaticMarkup(await HomePage())}</body></html>`);
const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];

test('every open program is one square, which says its name and its price or that there is none', () => {
  const squares = all('#squares ol a');
  const open = catalog.programs.filter(isOpen);
  expect(squares.map((square) => square.getAttribute('href')).sort()).toEqual(
    open.map(({ slug }) => `/programs/${slug}`).sort(),
  );
  for (const square of squares) {
    expect(square.querySelector('.sr-only')?.textContent).toMatch(/, .+: (\D+\d.*|price not found)$/);
  }
  expect(all('#squares ol .sr-only').filter((name) => !/price not found/.test(name.textContent ?? ''))).toHaveLength(
    home.prices.known,
  );
});

test('the groups add up to the open programs, and each leads to as many as it says', () => {
  const groups = all('#squares h3');
  const counts = groups.map((heading) => Number(heading.querySelector('span')?.textContent));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(home.open);
  const found = groups.map((heading) => {
    const { searchParams } = new URL(heading.querySelector('a')?.getAttribute('href') ?? '', 'https://example.org');
    return browseList(programList, catalog, Object.fromEntries(searchParams)).count;
  });
  expect(found).toEqual(counts);
});

test('the fields that the first sentence counts stand below it with both totals', () => {
  expect(home.ways?.fields).toHaveLength(all('#added-up li').length);
  const cheaper = home.ways?.fields.filter(({ through, straight }) => straight.total.min < through.total.min).length;
  expect(document.body.textContent).toContain(`cheaper in ${cheaper} of the ${home.ways?.fields.length} fields`);
});

test('totals that hold our inference say so, and so does the sentence that counts them', () => {
  const inferred = home.ways?.fields.filter(({ through }) => through.how === 'inferred') ?? [];
  expect(inferred.length).toBeGreaterThan(0);
  expect(all('#added-up li').filter((item) => /partly our inference/.test(item.textContent ?? ''))).toHaveLength(
    inferred.length,
  );
  expect(document.body.textContent).toMatch(
    /fields where both ways add up in US dollars \(prices: .*, partly our inference\)/,
  );
});

test('a price of an earlier version is none of the program', () => {
  const earlier = catalog.programs.filter((one) => isOpen(one) && one.price.state === 'known' && one.price.version);
  expect(earlier.length).toBeGreaterThan(0);
  for (const { slug } of earlier) {
    expect(document.querySelector(`#squares ol a[href="/programs/${slug}"] .sr-only`)?.textContent).toMatch(
      /: price not found; of an earlier version \D?[\d,]+/,
    );
  }
});

test('one search and four ways in stand before anything else, and a budget can be typed where it is asked for', () => {
  const ways = all('nav[aria-label="Ways in"] a').map((way) => way.getAttribute('href'));
  expect(ways).toEqual(['#fields', '/programs?status=open&credit=amount&credit=credit', '/match#budget', '/decide']);
  const first = document.querySelector('h1')?.closest('div')?.nextElementSibling;
  expect(first?.querySelector('nav[aria-label="Ways in"]')).not.toBeNull();
});

test('other money is named with the cheapest of each currency', () => {
  for (const { field, cheapest } of home.fields) {
    const currencies = new Set(
      fieldWays(catalog, field).places.flatMap(({ tables }) =>
        tables.flatMap((table) => (table.ways.some(({ pathway }) => !pathway) ? [table.currency] : [])),
      ),
    );
    currencies.delete('USD');
    expect(new Set(cheapest.others.map(({ currency }) => currency)), field.slug).toEqual(currencies);
  }
});

test('one search, and fields by open programs, each with the cheapest master’s or a word that there is none', () => {
  expect(all('form[role="search"]')).toHaveLength(1);
  const rows = all('#fields tbody tr');
  expect(rows).toHaveLength(home.fields.length);
  for (const row of rows) expect(row.querySelector('td:last-child')?.textContent).toMatch(/\$|not found/);
});
