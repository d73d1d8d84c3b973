import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { queryPages, recordPages } from '#lib/site/kinds-of-pages';
import type { Page } from '#lib/site/page';
import { pages } from '#lib/site/pages';

const isRoute = (path: string): boolean => existsSync(`app${path === '/' ? '' : path}/page.tsx`);

test('every page of the register has its route, and every kind of record a route for one', () => {
  expect(pages.filter(({ path }) => !isRoute(path))).toEqual([]);
  expect(recordPages.filter(({ path }) => !isRoute(`${path}/[slug]`))).toEqual([]);
});

test('a page that answers to parameters is data under the same', () => {
  const twins = queryPages.flatMap(({ path }) => [`app${path}.json/route.ts`, `app${path}.csv/route.ts`]);
  expect(twins.filter((file) => !existsSync(file))).toEqual([]);
});

test('the proxy runs before pages with parameters, those of records and their cards and feeds, and the page for what is missing', () => {
  const [, list = ''] = /matcher: \[([^\]]*)\]/.exec(readFileSync('proxy.ts', 'utf8')) ?? [];
  const matched = [...list.matchAll(/'([^']+)'/g)].map(([, path]) => path);
  const parts = recordPages.filter(({ path }) => existsSync(`app${path}/[slug]/card.png`));
  const wanted = [
    ...queryPages.map(({ path }) => path),
    ...recordPages.map(({ path }) => `${path}/:slug`),
    ...parts.map(({ path }) => `${path}/:slug/:part`),
    '/missing',
  ];
  expect(matched.sort()).toEqual(wanted.sort());
});

test('no address is registered twice', () => {
  const paths = pages.map(({ path }: Page) => path);
  expect(new Set(paths).size).toBe(paths.length);
});
