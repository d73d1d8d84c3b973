import { expect, test } from '@playwright/test';
import { queryPages } from '#lib/site/kinds-of-pages';
import { hostileSearches, namesOfObjects } from '../support/hostile';

const paths = queryPages.map(({ path }) => path);

test('500 random and hostile addresses always give a page with a heading', async ({ request }) => {
  test.setTimeout(120_000);
  const addresses = hostileSearches(500).map((search, index) => `${paths[index % paths.length]}${search}`);
  const failures: string[] = [];
  const lane = async (start: number, step: number) => {
    for (let index = start; index < addresses.length; index += step) {
      const wanted = addresses[index] ?? '';
      const response = await request.get(wanted);
      const html = await response.text();
      if (response.status() !== 200 || !html.includes('<h1')) failures.push(`${response.status()} ${wanted}`);
      if (html.includes('<script>alert')) failures.push(`runs what it was given: ${wanted}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, start) => lane(start, 8)));
  expect(failures).toEqual([]);
});

test('a word that every object has as a name is a word like others', async ({ request }) => {
  const searched = ['/search', '/programs', '/degrees', '/search.json', '/programs.json'];
  const addresses = searched.flatMap((path) => namesOfObjects.map((name) => `${path}?q=${name}`));
  const answers = await Promise.all(addresses.map(async (wanted) => [wanted, (await request.get(wanted)).status()]));
  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
});
