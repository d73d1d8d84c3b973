import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkAddresses } from '#lib/links/check';
import { judge } from '#lib/links/outcome';
import { serveLinks } from '../support/link-server';

const manners = { userAgent: 'test', atOnce: 4, gap: 0, timeout: 500, pause: 1, longestPause: 1000 };

let server: Awaited<ReturnType<typeof serveLinks>>;

beforeAll(async () => {
  server = await serveLinks();
});

afterAll(() => server.end());

async function check(path: string) {
  const [outcome] = await checkAddresses([`${server.site}${path}`], manners);
  return outcome;
}

test.each(['/ok', '/elsewhere-today', '/no-head', '/head-lies', '/busy', '/hiccup', '/slow-once'])(
  '%s answers',
  async (path) => {
    expect(await check(path)).toEqual({ is: 'answers' });
  },
);

test.each([
  ['/not-found', 'gone', 'answers 404'],
  ['/removed', 'gone', 'answers 410'],
  ['/forbidden', 'refused', 'answers 403'],
  ['/members', 'refused', 'answers 401'],
  ['/busy-for-an-hour', 'refused', 'answers 429'],
  ['/broken', 'failed', 'answers 500'],
  ['/slow', 'failed', 'no answer: TIMEOUT'],
  ['/into-a-program', 'failed', 'answers 301'],
])('%s is %s', async (path, is, why) => {
  expect(await check(path)).toMatchObject({ is, why });
});

test('an address that has moved for good has moved as far as it says so', async () => {
  expect(await check('/moved')).toEqual({ is: 'moved', to: `${server.site}/ok` });
  expect(await check('/moved-then-elsewhere')).toEqual({ is: 'moved', to: `${server.site}/elsewhere-today` });
  expect(await check('/moved-to-nothing')).toMatchObject({
    is: 'gone',
    why: `answers 404 at ${server.site}/not-found`,
  });
  expect(await check('/circle')).toMatchObject({ is: 'failed', why: 'redirects more than 20 times' });
});

test('where nobody listens or the line is cut there is no answer, and that is not gone', async () => {
  const closed = await serveLinks();
  await closed.end();
  const [outcome] = await checkAddresses([`${closed.site}/ok`], manners);
  expect(outcome).toEqual({ is: 'failed', why: 'no answer: ECONNREFUSED', reached: false });
  expect(await check('/cut-off')).toMatchObject({ is: 'failed', reached: false });
});

test('a host that no longer exists is gone', () => {
  expect(judge({ problem: 'ENOTFOUND' })).toEqual({ is: 'gone', why: 'its host is unknown', reached: false });
});

test('a site is asked as little as can be, and told by whom', async () => {
  const own = await serveLinks();
  const paths = ['/ok', '/not-found', '/no-head', '/busy-for-an-hour', '/broken', '/elsewhere-today'];
  await checkAddresses(
    paths.map((path) => `${own.site}${path}`),
    { ...manners, userAgent: 'Steppingstone (+https://example.org)' },
  );
  await own.end();
  expect([...own.asked].sort()).toEqual(
    [
      'HEAD /ok',
      'HEAD /not-found',
      'GET /not-found',
      'HEAD /no-head',
      'GET /no-head',
      'HEAD /busy-for-an-hour',
      'HEAD /broken',
      'GET /broken',
      'GET /broken',
      'HEAD /elsewhere-today',
      'HEAD /ok',
    ].sort(),
  );
  expect([...own.userAgents]).toEqual(['Steppingstone (+https://example.org)']);
  expect(own.mostAtOnce()).toBe(1);
});

test('a page that does not answer is asked twice', async () => {
  const own = await serveLinks();
  await checkAddresses([`${own.site}/slow`], manners);
  await own.end();
  expect(own.asked).toEqual(['HEAD /slow', 'GET /slow']);
});

test('a site that is down is left alone after a while, and what was not asked is not called gone', async () => {
  const own = await serveLinks();
  const urls = ['/broken?1', '/broken?2', '/broken?3', '/ok'].map((path) => `${own.site}${path}`);
  const outcomes = await checkAddresses(urls, manners);
  await own.end();
  expect(outcomes.map(({ is }) => is)).toEqual(['failed', 'failed', 'failed', 'failed']);
  expect(outcomes.at(-1)).toMatchObject({ why: 'not asked: the site had no usable answer for others' });
  expect(own.asked).not.toContain('HEAD /ok');
});

test('every site gets its answers, however slow some pages are', async () => {
  const sites = await Promise.all([serveLinks(), serveLinks(), serveLinks()]);
  const outcomes = await checkAddresses(
    sites.flatMap(({ site }) => ['/slow', '/ok', '/moved'].map((path) => `${site}${path}`)),
    manners,
  );
  await Promise.all(sites.map(({ end }) => end()));
  expect(outcomes.map(({ is }) => is)).toEqual(Array(3).fill(['failed', 'answers', 'moved']).flat());
});

test('no more requests are under way than was said', async () => {
  const own = await serveLinks();
  const other = own.site.replace('127.0.0.1', 'localhost');
  const urls = ['/ok', '/moved', '/not-found', '/no-head'].flatMap((path) => [`${own.site}${path}`, `${other}${path}`]);
  await checkAddresses(urls, { ...manners, atOnce: 1 });
  await own.end();
  expect(own.mostAtOnce()).toBe(1);
});
