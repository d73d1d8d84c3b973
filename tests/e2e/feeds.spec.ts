import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { siteUrl } from '#lib/site/config';
import { expect, test } from '../support/watched-page';

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

const programs = readdirSync(join(import.meta.dirname, '../../content/programs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `/programs/${name.replace(/\.md$/, '')}`);

const feeds = [{ page: '/', folder: '' }, ...programs.map((page) => ({ page, folder: page }))];

interface Entry {
  readonly id?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
}

/** What is wrong with the entries of a feed: ids that repeat or are no `tag:`, dates that are none, a wrong order. */
function faultsOf(entries: readonly Entry[]): string[] {
  const ids = entries.map(({ id }) => id ?? '');
  const dates = entries.flatMap(({ published, updated }) => [published ?? '', updated ?? '']);
  const days = entries.map(({ published }) => published ?? '');
  return [
    ...(new Set(ids).size === ids.length ? [] : ['an id occurs twice']),
    ...ids.filter((id) => !/^tag:[a-z0-9.-]+,\d{4}-\d{2}-\d{2}:\//.test(id)).map((id) => `id ${id}`),
    ...dates.filter((date) => !rfc3339.test(date)).map((date) => `date ${date}`),
    ...(days.join() === [...days].sort().reverse().join() ? [] : ['not newest first']),
  ];
}

test('every Atom feed is valid, names itself and its page, and has no markup in its entries', async ({ request }) => {
  for (const { page, folder } of feeds) {
    const response = await request.get(`${folder}/feed.xml`);
    expect(response.status(), folder).toBe(200);
    expect(response.headers()['content-type'], folder).toBe('application/atom+xml; charset=utf-8');
    const feed = parseAtomFeed(await response.text());
    expect(feed.links, folder).toEqual([
      { rel: 'alternate', href: `${siteUrl}${page}` },
      { rel: 'self', href: `${siteUrl}${folder}/feed.xml` },
    ]);
    expect(feed, folder).toMatchObject({
      authors: [{ name: 'Steppingstone' }],
      updated: expect.stringMatching(rfc3339),
    });
    expect(feed.entries?.length, folder).toBeGreaterThan(0);
    expect(faultsOf(feed.entries ?? []), folder).toEqual([]);
    expect(JSON.stringify(feed.entries), folder).not.toMatch(/<\w/);
  }
});

test('every JSON Feed is valid and holds the entries of its Atom twin', async ({ request }) => {
  for (const { page, folder } of feeds) {
    const response = await request.get(`${folder}/feed.json`);
    expect(response.headers()['content-type'], folder).toBe('application/feed+json; charset=utf-8');
    const text = await response.text();
    expect(JSON.parse(text).version).toBe('https://jsonfeed.org/version/1.1');
    const feed = parseJsonFeed(text);
    expect(feed, folder).toMatchObject({
      home_page_url: `${siteUrl}${page}`,
      feed_url: `${siteUrl}${folder}/feed.json`,
    });
    const items = feed.items ?? [];
    expect(
      faultsOf(
        items.map(({ id, date_published, date_modified }) => ({
          id,
          published: date_published,
          updated: date_modified,
        })),
      ),
      folder,
    ).toEqual([]);
    const atom = parseAtomFeed(await (await request.get(`${folder}/feed.xml`)).text());
    expect(
      items.map(({ id }) => id),
      folder,
    ).toEqual(atom.entries?.map(({ id }) => id));
  }
});

test('pages announce the feeds they have', async ({ page, request }) => {
  const feedsOn = async (address: string) => {
    await page.goto(address);
    return page
      .locator(
        'link[rel="alternate"][type="application/atom+xml"], link[rel="alternate"][type="application/feed+json"]',
      )
      .evaluateAll((links) => links.map((link) => new URL(link.getAttribute('href') ?? '').pathname));
  };
  expect(await feedsOn('/degrees')).toEqual(['/feed.xml', '/feed.json']);
  const ofProgram = await feedsOn('/programs/mit-finance');
  expect(ofProgram).toEqual([
    '/programs/mit-finance/feed.xml',
    '/feed.xml',
    '/programs/mit-finance/feed.json',
    '/feed.json',
  ]);
  for (const address of ofProgram) expect((await request.get(address)).status()).toBe(200);
});

test('the feed of a program that does not exist answers 404', async ({ request }) => {
  expect((await request.get('/programs/no-such-program/feed.xml')).status()).toBe(404);
});
