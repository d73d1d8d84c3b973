import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { siteUrl } from '#lib/site/config';
import { expect, test } from '../support/watched-page';

const pathOf = (address: string): string => address.slice(siteUrl.length) || '/';

interface Listed {
  readonly loc: string;
  readonly lastmod?: string;
}

/** Width and height from the head of a PNG, or nothing when it is none. */
function sizeOfPng(body: Buffer): string | undefined {
  const isPng = body.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return isPng ? `${body.readUInt32BE(16)}x${body.readUInt32BE(20)}` : undefined;
}

/** The content of a page's `<meta property>`. */
const property = (html: string, name: string): string | undefined =>
  new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1];

function listed(text: string): Listed[] {
  expect(XMLValidator.validate(text)).toBe(true);
  return new XMLParser({ parseTagValue: false, isArray: (name) => name === 'url' }).parse(text).urlset.url;
}

test('every address of the sitemap is a page, canonical of itself, with a preview of its own', async ({ request }) => {
  test.setTimeout(120_000);
  const pages = listed(await (await request.get('/sitemap.xml')).text());
  expect(pages.length).toBeGreaterThan(100);
  expect(new Set(pages.map(({ loc }) => loc)).size).toBe(pages.length);
  const titles = new Map<string, string>();
  const cards = new Set<string>();
  const faults: string[] = [];
  for (const { loc, lastmod } of pages) {
    const response = await request.get(pathOf(loc));
    const html = await response.text();
    const same = (address: string | undefined) => address !== undefined && new URL(address).href === new URL(loc).href;
    if (response.status() !== 200) faults.push(`${loc} ${response.status()}`);
    if (!same(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1])) faults.push(`${loc} canonical`);
    if (!same(property(html, 'og:url'))) faults.push(`${loc} og:url`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(lastmod ?? '')) faults.push(`${loc} lastmod ${lastmod}`);
    for (const name of ['og:title', 'og:description', 'og:site_name', 'og:image', 'og:image:alt']) {
      if (!property(html, name)) faults.push(`${loc} ${name}`);
    }
    if (!html.includes('<meta name="twitter:card" content="summary_large_image"/>')) faults.push(`${loc} twitter:card`);
    titles.set(loc, `${property(html, 'og:title')} ${property(html, 'og:description')}`);
    cards.add(property(html, 'og:image') ?? '');
  }
  expect(faults).toEqual([]);
  expect(new Set(titles.values()).size).toBe(titles.size);
  for (const card of cards) {
    const response = await request.get(pathOf(card));
    const found = [response.headers()['content-type'], sizeOfPng(await response.body())];
    expect(found, card).toEqual(['image/png', '1200x630']);
  }
});

test('robots may read every page of the sitemap and no combination of filters', async ({ request }) => {
  const lines = (await (await request.get('/robots.txt')).text()).split('\n');
  const valuesOf = (name: string) =>
    lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
  expect(valuesOf('User-Agent')).toEqual(['*']);
  expect(valuesOf('Sitemap')).toEqual([`${siteUrl}/sitemap.xml`]);
  const barred = valuesOf('Disallow').map((rule) => rule.replace(/\*$/, ''));
  const isBarred = (path: string) => barred.some((start) => path.startsWith(start));
  for (const page of ['/programs', '/pathways', '/compare']) {
    expect([page, `${page}?a=b`, `${page}.json`, `${page}.json?a=b`, `${page}.csv?a=b`].map(isBarred)).toEqual([
      false,
      true,
      false,
      true,
      true,
    ]);
  }
  const pages = listed(await (await request.get('/sitemap.xml')).text());
  expect(pages.map(({ loc }) => pathOf(loc)).filter(isBarred)).toEqual([]);
});

test('the manifest’s icons, and those a page links, have the type and size they claim', async ({ page, request }) => {
  await page.goto('/');
  const manifest = await page.locator('link[rel="manifest"]').getAttribute('href');
  const { icons } = await (await request.get(manifest ?? '')).json();
  expect(icons.map(({ purpose }: { purpose?: string }) => purpose)).toEqual([undefined, undefined, 'maskable']);
  const linked = await page.locator('link[rel="apple-touch-icon"]').evaluateAll((links) =>
    links.map((link) => ({
      src: link.getAttribute('href') ?? '',
      sizes: link.getAttribute('sizes'),
      type: link.getAttribute('type'),
    })),
  );
  expect(linked).toHaveLength(1);
  for (const { src, sizes, type } of [...icons, ...linked]) {
    const response = await request.get(src);
    expect([response.headers()['content-type'], sizeOfPng(await response.body())], src).toEqual([type, sizes]);
  }
  const favicon = await request.get('/favicon.ico');
  expect([...(await favicon.body()).subarray(0, 6)]).toEqual([0, 0, 1, 0, 2, 0]);
});

test('llms.txt begins as its form asks, and every address of this site in it answers', async ({ request }) => {
  test.setTimeout(60_000);
  const response = await request.get('/llms.txt');
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const text = await response.text();
  expect(text).toMatch(/^# Steppingstone\n\n> /);
  const addresses = new Set([...text.matchAll(/https?:\/\/[^\s)]+/g)].map(([address]) => address.replace(/[.,]$/, '')));
  const broken: string[] = [];
  for (const address of [...addresses].filter((one) => one.startsWith(siteUrl))) {
    const status = (await request.get(pathOf(address))).status();
    if (status !== 200) broken.push(`${address} ${status}`);
  }
  expect(broken).toEqual([]);
});

test('files made at build time carry a validator and may be cached', async ({ request }) => {
  const cachingOf = async (path: string) => {
    const { etag, 'cache-control': caching } = (await request.get(path)).headers();
    expect(etag, path).toMatch(/^"[\w-]{22}"$/);
    return caching;
  };
  expect(await cachingOf('/feed.xml')).toBe('public, max-age=0, must-revalidate');
  expect(await cachingOf('/llms.txt')).toBe('public, max-age=0, must-revalidate');
  expect(await cachingOf('/programs/mit-finance/card.png')).toBe('public, max-age=86400');
});
