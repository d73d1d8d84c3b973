import { expect, test } from '@playwright/test';
import { queryPages } from '#lib/site/pages';
import { headerFaults } from '../support/site/checks/delivery';

const prerendered = ['/', '/programs/mit-supply-chain-management', '/compare/micromasters-vs-masters'];
const rendered = [...queryPages.map(({ path }) => path), '/programs?field=data-science'];
const missing = ['/programs/no-such-program', '/no-such-page', '/programs/no-such-program/feed.xml'];

const nonceOf = (policy: string | undefined): string =>
  /script-src 'nonce-([\w+/=]{22,})' 'strict-dynamic'/.exec(policy ?? '')?.[1] ?? '';

for (const address of prerendered) {
  test(`a cache may keep it and must ask again: ${address}`, async ({ request }) => {
    const { etag = '', 'cache-control': caching } = (await request.get(address)).headers();
    expect(caching).toBe('public, max-age=0, must-revalidate');
    const again = await request.get(address, { headers: { 'If-None-Match': etag } });
    expect(again.status()).toBe(304);
  });
}

for (const address of rendered) {
  test(`no two answers share a nonce, and no cache keeps one: ${address}`, async ({ request }) => {
    const answers = await Promise.all([request.get(address), request.get(address)]);
    const nonces = answers.map((answer) => nonceOf(answer.headers()['content-security-policy']));
    expect(nonces).not.toContain('');
    expect(new Set(nonces).size).toBe(2);
    for (const answer of answers) {
      expect(answer.headers()['cache-control']).toBe('private, no-cache');
      const scripts = (await answer.text()).match(/<script\b(?![^>]*application\/ld\+json)[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.filter((tag) => !nonces.some((nonce) => tag.includes(`nonce="${nonce}"`)))).toEqual([]);
    }
  });
}

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

test('hashed files may be kept for good', async ({ request }) => {
  const stylesheet = /<link rel="stylesheet" href="([^"]+)"/.exec(await (await request.get('/')).text())?.[1] ?? '';
  const response = await request.get(stylesheet);
  expect(response.status()).toBe(200);
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
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
