import { parseHTML } from 'linkedom';
import papa from 'papaparse';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CompareForm } from '#components/list/compare-form';
import { EmptyShortlist } from '#components/shortlist/empty-shortlist';
import { Shortlist } from '#components/shortlist/shortlist';
import { ShortlistForm } from '#components/shortlist/shortlist-form';
import { allRecords } from '#lib/domain/catalog';
import type { Change, ChangeKind } from '#lib/domain/change';
import { monthsSince } from '#lib/domain/partial-date';
import { shortlistAnswer } from '#lib/export/shortlist-data';
import { gatherShortlist } from '#lib/pages/shortlist';
import { lookBacks } from '#lib/shortlist/news';
import { parseShortlist } from '#lib/shortlist/shortlist';
import { pickerOptions } from '#lib/side-by-side/options';
import { programVerdict } from '#lib/verdict/program';
import { inOne } from '#lib/verdict/verdict';
import { paramsOf } from '../support/hostile';
import { realCatalog } from '../support/real-catalog';
import { catalogOf, program, source } from '../support/sample-records';
import { headingsDescend, htmlIsValid } from '../support/site/checks/markup';
import { all, type SitePage, textOf } from '../support/site/page';
import type { Site } from '../support/site/site';

const catalog = await realCatalog();

const five =
  '?program=mit-supply-chain-management&program=mit-statistics-and-data-science&program=georgia-tech-analytics&degree=mit-supply-chain-blended&degree=georgia-tech-oms-analytics';

/** Markup as a page of its own. */
const parse = (markup: ReactNode): Document =>
  parseHTML(
    `<!DOCTYPE html><html lang="en"><head><title>Shortlist</title></head><body>${renderToStaticMarkup(markup)}</body></html>`,
  ).document;

function open(search: string) {
  const { shortlist } = parseShortlist(catalog, paramsOf(search));
  const document = parse(
    <Shortlist view={gatherShortlist(catalog, shortlist)} ignored={null}>
      <ShortlistForm {...pickerOptions(catalog)} shortlist={shortlist} />
    </Shortlist>,
  );
  return { document, text: textOf(document.body) };
}

const hrefs = (document: Document, words: RegExp): (string | null)[] =>
  all(document, 'a')
    .filter((link) => words.test(link.textContent ?? ''))
    .map((link) => link.getAttribute('href'));

test('five saved: the head says how many, whom to ask first, and each record what it waits for', () => {
  const { document, text } = open(`${five}&since=2026-06-01`);
  expect(document.querySelector('h1')?.textContent).toBe('Your shortlist: five saved');
  expect(text).toMatch(/ask (mit|georgia tech) first: (two|three) of your five wait for its answer\./i);
  expect(all(document, 'h2').map((one) => one.textContent)).toEqual(
    expect.arrayContaining(['3 programs', '2 degrees']),
  );
  const entries = all(document, 'li > div > h3').map((one) => one.closest('li') as Element);
  expect(entries).toHaveLength(5);
  for (const entry of entries) expect(textOf(entry)).toMatch(/waits for/i);
  const first = catalog.programs.find(({ slug }) => slug === 'mit-supply-chain-management');
  expect(entries[0]?.textContent).toContain(first && inOne(programVerdict(first)));
});

test('its HTML is valid, and headings leave out no level', () => {
  const { document } = open(`${five}&since=2026-06-01`);
  const page = { document, html: document.toString() } as unknown as SitePage;
  const site = {} as Site;
  expect([...htmlIsValid(page, site), ...headingsDescend(page, site)]).toEqual([]);
});

test('removing a record leaves the others and the day in the address', () => {
  const { document } = open(`${five}&since=2026-06-01`);
  const removals = hrefs(document, /^Remove/);
  expect(removals).toHaveLength(5);
  expect(removals[1]).toBe(
    '/shortlist?program=mit-supply-chain-management&program=georgia-tech-analytics&degree=mit-supply-chain-blended&degree=georgia-tech-oms-analytics&since=2026-06-01',
  );
});

test('the form takes along what is saved and the day', () => {
  const { document } = open(`${five}&since=2026-06-01`);
  const kept = all(document, 'input[type="hidden"]').map((input) => input.getAttribute('value'));
  expect(kept).toHaveLength(5);
  expect(document.querySelector('input[name="since"]')?.getAttribute('value')).toBe('2026-06-01');
  const offered = all(document, 'form select').map((select) => select.getAttribute('name'));
  expect(offered).toEqual(['program', 'degree']);
});

test('with a day in the address the page tells the changes after it, each with its source', () => {
  const { document, text } = open(`${five}&since=2026-06-01`);
  const items = parseShortlist(catalog, paramsOf(five)).shortlist.items;
  const later = items.flatMap(({ record }) => record.changes.filter(({ on }) => on > '2026-06-01'));
  expect(later.length).toBeGreaterThan(0);
  expect(all(document, '#part-news time')).toHaveLength(later.length);
  for (const line of all(document, '#part-news ol > li')) {
    expect(all(line, 'a[href^="#s"]').length).toBeGreaterThan(0);
  }
  expect(text).toMatch(/since 1 june 2026/i);
});

test('without a day the page tells no change and offers three days to look back to, by the clock of the record', () => {
  const { document } = open(five);
  const today = allRecords(catalog)
    .map(({ lastVerified }) => lastVerified)
    .sort()
    .at(-1) as string;
  expect(document.querySelector('#part-news')).toBeNull();
  expect(hrefs(document, /^Only what comes after/)).toEqual([`/shortlist${five}&since=${today}`]);
  expect(open(`${five}&since=${today}`).text).toMatch(/no change found since/i);
  const days = hrefs(document, /^the last /).map((href) => href?.split('&since=')[1] ?? '');
  expect(days.map((day) => monthsSince(day, today))).toEqual([0, 1, 6]);
  const found = open(`${five}&since=${days[2]}`).document;
  expect(hrefs(found, /^the last /)).toHaveLength(2);
});

test('days to look back to are counted back from the day given', () => {
  // Six months before 31 August is the last day of February.
  expect(lookBacks('2026-08-31').map(({ on }) => on)).toEqual(['2026-08-24', '2026-07-31', '2026-02-28']);
});

const changed = (is: ChangeKind, on: string): Change => ({
  is,
  on,
  what: `${is} of ${on}.`,
  sources: [source('news')],
});

test.each<[string, ChangeKind[], string, RegExp]>([
  ['the world changed', ['event', 'event'], 'Two changes', /What happened 2 July 2026 finance, mit\. event of/],
  [
    'our record alone did',
    ['update', 'correction'],
    'No change found since 1 June 2026',
    /Our record alone got one update and one correction\./,
  ],
  ['both did', ['event', 'update', 'update'], 'One change', /Our record alone got two updates\./],
])('a change of our record is no news of a program: %s', (_, kinds, title, words) => {
  const changes = kinds.map((is, index) => changed(is, `2026-07-0${index + 1}`));
  const shown = catalogOf([program('finance', { changes })], []);
  const { shortlist } = parseShortlist(shown, paramsOf('?program=finance&since=2026-06-01'));
  const document = parse(
    <Shortlist view={gatherShortlist(shown, shortlist)} ignored={null}>
      form
    </Shortlist>,
  );
  expect(textOf(document.querySelector('#part-since') as Element)).toContain(title.toLowerCase());
  expect(textOf(document.body)).toMatch(new RegExp(words, 'i'));
});

test('the address to keep can be read, and leads to table, data, feeds and the first four side by side', () => {
  const { document } = open(five);
  expect(document.querySelector('#part-keep code')?.textContent).toMatch(/^https?:\/\/[^/]+\/shortlist\?program=mit-/);
  expect(hrefs(document, /^(Table|Data|Feed)/).map((href) => href?.split('?')[0])).toEqual([
    '/shortlist.csv',
    '/shortlist.json',
    '/shortlist/feed.xml',
    '/shortlist/feed.json',
  ]);
  expect(hrefs(document, /side by side/)[0]?.match(/(program|degree)=/g)).toHaveLength(4);
});

test('nothing saved: three places to tick', () => {
  const document = parse(<EmptyShortlist ignored={null}>form</EmptyShortlist>);
  expect(all(document, 'a').map((link) => link.getAttribute('href'))).toEqual(['/programs', '/degrees', '/pathways']);
});

test('the form of a list sends the same ticks to the side by side or to a shortlist', () => {
  const document = parse(<CompareForm noun="program">ticks</CompareForm>);
  const buttons = all(document, 'button').map((button) => [
    button.textContent,
    button.outerHTML.match(/formaction="([^"]*)"/i)?.[1],
  ]);
  expect(document.querySelector('form')?.getAttribute('action')).toBe('/compare');
  expect(buttons).toEqual([
    ['Compare', undefined],
    ['Put on a shortlist', '/shortlist'],
  ]);
});

test('the data names the same records, what each waits for and what was ignored', () => {
  const params = paramsOf(`${five}&degree=nothing&since=2026-06-01`);
  const json = JSON.parse(shortlistAnswer(catalog, params, 'json').text);
  expect(json.query.endsWith(`/shortlist${five}&since=2026-06-01`)).toBe(true);
  expect([json.count, json.programs.length, json.degrees.length]).toEqual([5, 3, 2]);
  expect(json.ignored).toMatchObject([{ name: 'degree', value: 'nothing' }]);
  expect(json.changes.every(({ on }: { on: string }) => on > '2026-06-01')).toBe(true);
  const { data } = papa.parse<Record<string, string>>(shortlistAnswer(catalog, params, 'csv').text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map(({ title }) => title)).toEqual(json.items.map(({ title }: { title: string }) => title));
  expect(data[0]?.price).toMatch(/\$1,595 \(2021 price/);
});
