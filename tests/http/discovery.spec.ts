import { expect, test } from '@playwright/test';
import { siteUrl } from '#lib/site/config';
import { queryPages } from '#lib/site/kinds-of-pages';
import { sizeOfPng } from '../support/site/checks/whole';
import { pageAt } from '../support/site/page';

const pathOf = (address: string): string => address.slice(siteUrl.length) || '/';

test('robots may read every page of the sitemap and no combination of filters', async ({ request }) => {
  const lines = (await (await request.get('/robots.txt')).text()).split('\n');
  const valuesOf = (name: string) =>
    lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
  expect(valuesOf('User-Agent')).toEqual(['*']);
  expect(valuesOf('Sitemap')).toEqual([`${siteUrl}/sitemap.xml`]);
  const barred = valuesOf('Disallow').map((rule) => rule.replace(/\*$/, ''));
  const isBarred = (path: string) => barred.some((start) => path.startsWith(start));
  for (const { path: page } of queryPages) {
    expect([page, `${page}?a=b`, `${page}.json`, `${page}.json?a=b`, `${page}.csv?a=b`].map(isBarred)).toEqual([
      false,
      true,
      false,
      true,
      true,
    ]);
  }
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => pathOf(address ?? ''));
  expect(pages).toContain('/programs');
  expect(pages.filter(isBarred)).toEqual([]);
});

test('the icons of the manifest and of the pages have the type and size they claim', async ({ request }) => {
  const { document } = await pageAt(request, '/');
  const hrefOf = (selector: string) => document.querySelector(selector)?.getAttribute('href') ?? '';
  const { icons } = await (await request.get(hrefOf('link[rel="manifest"]'))).json();
  expect(icons.map(({ purpose }: { purpose?: string }) => purpose)).toEqual([undefined, undefined, 'maskable']);
  const [linked, ...others] = document.querySelectorAll('link[rel="apple-touch-icon"]');
  expect(others).toEqual([]);
  const apple = Object.fromEntries(['href', 'sizes', 'type'].map((name) => [name, linked?.getAttribute(name) ?? '']));
  for (const { src, sizes, type } of [...icons, { ...apple, src: apple.href }]) {
    const response = await request.get(src);
    expect([response.headers()['content-type'], sizeOfPng(await response.body())], src).toEqual([type, sizes]);
  }
  const favicon = await request.get('/favicon.ico');
  expect([...(await favicon.body()).subarray(0, 6)]).toEqual([0, 0, 1, 0, 2, 0]);
});
