import { expect, test } from '@playwright/test';
import { livePages, queryPages } from '#lib/site/kinds-of-pages';
import { headerFaults } from '../support/site/checks/delivery';

const prerendered = ['/', '/programs/mit-supply-chain-management', '/compare/micromasters-vs-masters'];
const rendered = [...queryPages.map(({ path }) => path), '/programs?field=data-science', '/match?hours=6'];
const live = [...livePages.map(({ path }) => path), '/programs?field=data-science'];
const scriptless = [...prerendered, ...rendered.filter((address) => !live.includes(address))];
const missing = ['/programs/no-such-program', '/no-such-page'];

const askFirst = 'public, max-age=0, must-revalidate';

/** Every script of a page but data, as its tag is written. */
const scriptsOf = (html: string): string[] => html.match(/<script\b(?![^>]*application\/ld\+json)[^>]*>/g) ?? [];

for (const address of [...prerendered, ...rendered]) {
  test(`anyone may keep it and must ask again: ${address}`, async ({ request }) => {
    for (const coding of ['br', 'gzip', 'identity']) {
      const accept = { 'Accept-Encoding': coding };
      const { etag = '', vary, 'cache-control': caching } = (await request.get(address, { headers: accept })).headers();
      expect([caching, vary]).toEqual([askFirst, 'Accept-Encoding']);
      const again = await request.get(address, { headers: { ...accept, 'If-None-Match': etag } });
      expect(again.status()).toBe(304);
    }
  });
}

for (const address of scriptless) {
  test(`runs no script and may run none: ${address}`, async ({ request }) => {
    const response = await request.get(address);
    expect(response.headers()['content-security-policy']).toContain("script-src 'none'");
    expect(scriptsOf(await response.text())).toEqual([]);
  });
}

for (const address of live) {
  test(`runs one file of ours, nothing inline and nothing of the framework: ${address}`, async ({ request }) => {
    const response = await request.get(address);
    expect(response.headers()['content-security-policy']).toContain("script-src 'self'; connect-src 'self'");
    const scripts = scriptsOf(await response.text());
    expect(scripts).toEqual([expect.stringMatching(/ src="\/live\.js"/)]);
    const file = await request.get('/live.js');
    expect(file.headers()['content-type']).toContain('javascript');
    expect(file.headers()['cache-control']).toBe(askFirst);
  });
}

test('pages name the rules by which a browser may fetch the next one early; data does not', async ({ request }) => {
  const page = await request.get('/about');
  expect(page.headers()['speculation-rules']).toBe('"/speculation.json"');
  const rules = await request.get('/speculation.json');
  expect(rules.headers()['content-type']).toBe('application/speculationrules+json');
  const { prefetch } = await rules.json();
  expect(prefetch).toHaveLength(1);
  expect(prefetch[0].where.and[1].not.href_matches).toEqual(expect.arrayContaining(['/correct\\?*', '/sheet\\?*']));
  expect((await request.get('/feed.xml')).headers()).not.toHaveProperty('speculation-rules');
});

test('what the framework or a proxy adds to a request changes nothing', async ({ request }) => {
  const plain = await (await request.get('/programs?field=law')).text();
  const added: Record<string, string>[] = [
    { RSC: '1' },
    { 'Next-Router-Prefetch': '1', 'Next-Router-State-Tree': '%5B%5D' },
    { 'X-Middleware-Subrequest': 'proxy:proxy:proxy:proxy:proxy' },
    { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' },
    { Host: 'evil.example' },
    { Cookie: '__prerender_bypass=1; __next_preview_data=1' },
  ];
  for (const headers of added) {
    const response = await request.get('/programs?field=law', { headers });
    expect(response.headers()).not.toHaveProperty('set-cookie');
    expect(await response.text()).toBe(plain);
  }
});

test('parameters that only count clicks change nothing and are not spoken of', async ({ request }) => {
  const plain = await (await request.get('/programs?field=law')).text();
  const counted = await request.get('/programs?utm_source=letter&field=law&fbclid=abc');
  expect(await counted.text()).toBe(plain);
});

test('errors and redirects are as safe as pages', async ({ request }) => {
  for (const [address, status] of [
    ['/programs/', 308],
    ['/data/v1/%', 400],
    [`/programs?q=${'a'.repeat(9000)}`, 414],
  ] as const) {
    const response = await request.get(address, { maxRedirects: 0 });
    expect(response.status()).toBe(status);
    expect(headerFaults(new Headers(response.headers()))).toEqual([]);
  }
  const posted = await request.post('/programs', { data: 'x' });
  expect([posted.status(), posted.headers().allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
  expect(headerFaults(new Headers(posted.headers()))).toEqual([]);
});

for (const address of missing) {
  test(`an unknown address answers 404 with a page that runs no script: ${address}`, async ({ request }) => {
    const response = await request.get(address);
    expect(response.status()).toBe(404);
    expect(headerFaults(new Headers(response.headers()))).toEqual([]);
    expect(response.headers()['content-security-policy']).toContain("script-src 'none'");
    expect(await response.text()).toContain('<h1');
  });
}

test('a misspelt address answers 404 and names the program that was meant', async ({ request }) => {
  const response = await request.get('/programs/mit-suply-chain-managment');
  expect(response.status()).toBe(404);
  expect(await response.text()).toMatch(
    /<a href="\/programs\/mit-supply-chain-management"[^>]*>Supply Chain Management</,
  );
});

test('an address in other letters or another number leads to the page it means, one like it names that page', async ({
  request,
}) => {
  for (const [address, meant] of [
    ['/Programs?field=law', '/programs?field=law'],
    ['/program/mit-finance', '/programs/mit-finance'],
    ['/programs/MIT-Finance.html', '/programs/mit-finance'],
  ] as const) {
    const response = await request.get(address, { maxRedirects: 0 });
    expect([response.status(), response.headers().location], address).toEqual([308, meant]);
    expect(headerFaults(new Headers(response.headers()))).toEqual([]);
  }
  const near = await request.get('/programz/mit-finance');
  expect(near.status()).toBe(404);
  expect(await near.text()).toMatch(/Did you mean:[\s\S]*<a href="\/programs\/mit-finance"[\s\S]*<a href="\/programs"/);
});

test('files that no page links to are as safe as pages', async ({ request }) => {
  const response = await request.get('/fonts/newsreader-OFL.txt');
  expect(response.status()).toBe(200);
  expect(headerFaults(new Headers(response.headers()))).toEqual([]);
});

test('TLS is promised only to those who came by TLS', async ({ request }) => {
  const plain = await request.get('/');
  const secure = await request.get('/', { headers: { 'X-Forwarded-Proto': 'https' } });
  expect(plain.headers()).not.toHaveProperty('strict-transport-security');
  expect(secure.headers()['strict-transport-security']).toMatch(/^max-age=\d{8}/);
});

test('a page is for its own site, its card for all', async ({ request }) => {
  const policyOf = async (path: string) => (await request.get(path)).headers()['cross-origin-resource-policy'];
  expect(await policyOf('/programs/mit-finance')).toBe('same-origin');
  expect(await policyOf('/programs/mit-finance/card.png')).toBe('cross-origin');
});

for (const path of ['/robots.txt', '/sitemap.xml', '/manifest.webmanifest', '/icon.svg', '/llms.txt']) {
  test(`says in which letters it is written: ${path}`, async ({ request }) => {
    expect((await request.get(path)).headers()['content-type']).toMatch(/; charset=utf-8$/);
  });
}

test('hashed files may be kept for good', async ({ request }) => {
  const stylesheet = /<link rel="stylesheet" href="([^"]+)"/.exec(await (await request.get('/')).text())?.[1] ?? '';
  const response = await request.get(stylesheet);
  expect(response.status()).toBe(200);
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('files made at build time carry a validator and may be cached', async ({ request }) => {
  const cachingOf = async (path: string) => {
    const { etag, 'cache-control': caching } = (await request.get(path)).headers();
    expect(etag, path).toMatch(/^"[\w-]{22,}"$/);
    return caching;
  };
  expect(await cachingOf('/feed.xml')).toBe(askFirst);
  expect(await cachingOf('/llms.txt')).toBe(askFirst);
  expect(await cachingOf('/programs/mit-finance/card.png')).toBe('public, max-age=86400');
});
