import { parseHTML } from 'linkedom';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { findCorrectable } from '#lib/correct/correctable';
import { changedPlace } from '#lib/correct/places';
import { findKnown } from '#lib/domain/fact';
import { formatYear } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';
import { browseList } from '#lib/list/browse';
import { findChangePart } from '#lib/list/change-part';
import { changeList, logChanges } from '#lib/list/changes';
import ChangesPage from '../../app/changes/page';
import DegreePage from '../../app/degrees/[slug]/page';
import ProgramPage from '../../app/programs/[slug]/page';
import { realCatalog } from '../support/real-catalog';
import { htmlIsValid } from '../support/site/checks/markup';
import type { SitePage } from '../support/site/page';
import type { Site } from '../support/site/site';

const catalog = await realCatalog();
const logged = logChanges(catalog);

const draw = async (page: Promise<ReactNode>) => {
  const html = `<html lang="en"><body>${renderToStaticMarkup(await page)}</body></html>`;
  return { html, document: parseHTML(html).document };
};

const showPage = (query: Record<string, string> = {}) => draw(ChangesPage({ searchParams: Promise.resolve(query) }));

const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the page', () => {
  test('has a heading for each month and under it that month’s changes, the newest first', async () => {
    const { document } = await showPage({ kind: 'event' });
    const dated = [...document.querySelectorAll('section')].flatMap((section) => {
      const times = [...section.querySelectorAll('time')].map((time) => time.getAttribute('dateTime') ?? '');
      return times.length > 0 ? [{ heading: words(section.querySelector('h2')), times }] : [];
    });
    expect(dated.map(({ heading }) => heading)).toEqual(expect.arrayContaining(['August 2026', 'June 2026']));
    expect(dated.find(({ heading }) => heading === 'June 2026')?.times).toContain('2026-06-12');
    const all = dated.flatMap(({ times }) => times);
    expect(all).toEqual([...all].sort().reverse());
  });

  test('says of a change its record, kind, value before and after, each with its source, and leads to the part that holds it', async () => {
    const { document } = await showPage({ record: 'degree', university: 'georgia-tech' });
    const entry = [...document.querySelectorAll('li')].find((item) => /\$12,348/.test(words(item)));
    expect(words(entry)).toContain('Record updated.');
    expect(words(entry)).toMatch(/Was: \$9,900, 2022(\d+)\. Now: \$12,348, 2024–25(?!\1)\d+\. Tuition in the record/);
    const sourceOf = (value: string) => {
      const [, number] = words(entry).match(new RegExp(`${value}(\\d+)`)) ?? [];
      return words(document.querySelector(`#s${number}`));
    };
    expect(sourceOf('Was: \\$9,900, 2022')).toContain('MOOCoke');
    expect(sourceOf('2024–25')).toContain('Georgia Tech');
    const links = [...(entry?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links).toEqual(
      expect.arrayContaining(['/degrees/georgia-tech-oms-analytics', '/degrees/georgia-tech-oms-analytics#part-cost']),
    );
  });

  test('says of a value that the record did not have before that it was not found, and of a day that passed no value', async () => {
    const entryOf = async (query: Record<string, string>, what: RegExp) =>
      words([...(await showPage(query)).document.querySelectorAll('li')].find((item) => what.test(words(item))));
    expect(await entryOf({ university: 'penn' }, /\$88,250/)).toMatch(/Was: not found\. Now: \$88,250/);
    expect(await entryOf({ university: 'columbia' }, /last session/)).not.toMatch(/Was:|Now:/);
  });

  test('offers a feed and a calendar of the same filters, without its order and page', async () => {
    const { document } = await showPage({ university: 'mit', sort: 'oldest', page: '2' });
    const follow = document.querySelector('#part-follow');
    expect([...(follow?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      '/changes/feed.xml?university=mit',
      '/changes/feed.json?university=mit',
      '/changes.ics?university=mit',
    ]);
  });

  test('says so when nothing matches', async () => {
    const { document } = await showPage({ kind: 'correction', year: '2021' });
    expect(words(document.querySelector('h1'))).toBe('0 changes');
    expect(words(document.body)).toContain('Nothing matches all of these');
  });

  test('is valid HTML with and without filters', async () => {
    for (const query of [{}, { kind: 'event', page: '1' }, { kind: 'correction', year: '2021' }]) {
      const { html } = await showPage(query);
      const page: Partial<SitePage> = {
        html: `<!DOCTYPE html>${html.replace('<body>', '<head><title>Changes</title></head><body>')}`,
      };
      expect(htmlIsValid(page as SitePage, {} as Site)).toEqual([]);
    }
  });
});

test('every change leads to a part that stands on the page of its record', async () => {
  const paths = [...new Set(logged.map(({ path }) => path))];
  for (const path of paths) {
    const own = logged.filter((one) => one.path === path);
    const props = { params: Promise.resolve({ slug: path.split('/')[2] ?? '' }), searchParams: Promise.resolve({}) };
    const page = own[0]?.kind === 'degree' ? DegreePage(props) : ProgramPage(props);
    const { document } = await draw(page as Promise<ReactNode>);
    const missing = own
      .map((one) => findChangePart(one).href.split('#')[1])
      .filter((id) => id && !document.getElementById(id));
    expect({ path, missing }).toEqual({ path, missing: [] });
  }
});

test('what a change was and is now stands in its words too', () => {
  const figures = (text = ''): string[] => text.match(/[$€]?\d[\d,]*\d|\d/g) ?? [];
  const unsaid = logged.flatMap(({ path, change: { was, now, what } }) =>
    [...figures(was?.value), ...figures(now?.value)]
      .filter((figure) => !figures(what).includes(figure))
      .map((one) => `${path} ${one}`),
  );
  expect(unsaid).toEqual([]);
});

test('every tuition, price, count of courses and hours that changed names what it is now', () => {
  const unnamed = logged
    .filter(({ change: { of = '', now } }) => /^(tuition|price|courseCount|effort)/.test(of) && !now)
    .map(({ path, change }) => `${path} ${change.what}`);
  expect(unnamed).toEqual([]);
});

test('a price that a change names as that of now has the year that the page of its record gives it', () => {
  const others = logged.flatMap(({ path, change, record }) => {
    const price = findKnown('tuition' in record ? record.tuition : record.price);
    const now = change.now?.value ?? '';
    if (!price || !now.includes(formatMoney(price.value))) return [];
    return !/\b20\d\d/.test(now) || now.includes(formatYear(price.asOf)) ? [] : [`${path} ${now}`];
  });
  expect(others).toEqual([]);
});

test('a price that a change names as that of now is exact, about or below as the page of its record gives it', () => {
  const others = logged.flatMap(({ path, change, record }) => {
    const now = change.now?.value ?? '';
    const facts = 'tuition' in record ? [record.tuition, record.tuitionAfterProgram] : [record.price];
    return facts
      .flatMap((fact) => (fact.state === 'known' ? [fact, ...fact.also] : []))
      .flatMap(({ value }) => {
        const bare = formatMoney({ ...value, isAbout: undefined, isBelow: undefined });
        const words = new RegExp(`(about |under )?${bare.replace(/\$/g, '\\$')}(?![\\d,]*\\d)`).exec(now)?.[0];
        return words === undefined || words === formatMoney(value) ? [] : [`${path} ${now}`];
      });
  });
  expect(others).toEqual([]);
});

test('the link to correct a change opens the figure it is of, with a value and sources', () => {
  const open = logged.flatMap(({ path, change }) => {
    const place = changedPlace(change);
    if (!place) return [];
    const property = findCorrectable(catalog, path.slice(1))?.properties.find(({ name }) => name === place.name);
    return property && (property.sources.length > 0 || place.name === 'status') ? [] : [`${path} ${place.name}`];
  });
  expect(open).toEqual([]);
});

test('every change on record is on some page of the timeline', () => {
  const { pages, count } = browseList(changeList, catalog, {});
  const shown = Array.from(
    { length: pages },
    (_, index) => browseList(changeList, catalog, { page: String(index + 1) }).records,
  ).flat();
  expect(new Set(shown).size).toBe(count);
  expect(count).toBe(logged.length);
});
