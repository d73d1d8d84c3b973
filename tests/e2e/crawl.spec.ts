import { expect, test } from '@playwright/test';

/** Addresses within the site that a page links to or announces, each with the type it announces. */
function addressesIn(html: string, origin: string): [string, string | undefined][] {
  const tags = html.match(/<(?:a|link)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) => {
    const href = /\bhref="([^"]+)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&');
    if (!href || href.startsWith('#')) return [];
    const url = new URL(href, origin);
    if (url.origin !== origin) return [];
    const type = /rel="alternate"/.test(tag) ? /\btype="([^"]+)"/.exec(tag)?.[1] : undefined;
    return [[`${url.pathname}${url.search}`, type]];
  });
}

test('every page of the site answers, and so does everything it links to or announces', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const origin = new URL(baseURL ?? '').origin;
  const site = (await (await request.get('/')).text()).match(/<link rel="canonical" href="([^"]+)"/)?.[1] ?? '';
  const expected = new Map<string, string | undefined>([['/', undefined]]);
  const broken: string[] = [];
  let pages = 0;
  for (const [address, type] of expected) {
    const response = await request.get(address);
    const found = response.headers()['content-type'] ?? '';
    if (response.status() !== 200) broken.push(`${address} ${response.status()}`);
    if (type && !found.startsWith(type)) broken.push(`${address} is ${found}`);
    // Combinations of filters are endless; their own links are followed from the pages without any.
    if (!found.startsWith('text/html') || address.includes('?')) continue;
    pages += 1;
    const html = (await response.text()).replaceAll(new URL(site).origin, origin);
    for (const [link, kind] of addressesIn(html, origin)) if (!expected.has(link)) expected.set(link, kind);
  }
  expect(broken).toEqual([]);
  const { records } = await (await request.get('/data/v1/programs.json')).json();
  expect(pages).toBeGreaterThan(records.length);
  for (const { slug } of records) expect(expected.has(`/programs/${slug}`), slug).toBe(true);
});
