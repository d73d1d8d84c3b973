import { expect, test } from '@playwright/test';
import papa from 'papaparse';

const files = {
  '/data/v1/programs.json': 'application/json; charset=utf-8',
  '/data/v1/pathways.csv': 'text/csv; charset=utf-8; header=present',
  '/data/v1/openapi.json': 'application/json; charset=utf-8',
  '/data/v1/schemas/Program.json': 'application/schema+json; charset=utf-8',
  '/programs/mit-finance.json': 'application/json; charset=utf-8',
  '/programs/mit-finance.csv': 'text/csv; charset=utf-8; header=present',
  '/degrees/mit-supply-chain-blended.json': 'application/json; charset=utf-8',
  '/fields/law.csv': 'text/csv; charset=utf-8; header=present',
  '/universities/mit.json': 'application/json; charset=utf-8',
  '/programs.json?field=law': 'application/json; charset=utf-8',
  '/programs.csv?field=law': 'text/csv; charset=utf-8; header=present',
  '/pathways.json?country=GB': 'application/json; charset=utf-8',
  '/compare/micromasters-vs-masters.json': 'application/json; charset=utf-8',
  '/compare/micromasters-vs-masters.csv': 'text/csv; charset=utf-8; header=present',
  '/compare.csv?program=mit-finance&program=rit-cybersecurity': 'text/csv; charset=utf-8; header=present',
};

for (const [address, type] of Object.entries(files)) {
  test(`data with its type, for any site, cheap to ask again: ${address}`, async ({ request }) => {
    const response = await request.get(address);
    const headers = response.headers();
    expect(response.status()).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    const again = await request.get(address, { headers: { 'If-None-Match': headers.etag ?? '' } });
    expect(again.status()).toBe(304);
    expect(await again.body()).toHaveLength(0);
  });
}

for (const address of ['/data/v1/nothing.json', '/programs/no-such-program.json', '/degrees/no-such-degree.csv']) {
  test(`no data, no success: ${address}`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(404);
  });
}

test('the directory as data follows its filters and is not cut into pages', async ({ request, page }) => {
  await page.goto('/programs?status=closed&sort=name');
  const shown = Number(/\d+/.exec((await page.locator('h1').textContent()) ?? '')?.[0]);
  const { count, records, query } = await (await request.get('/programs.json?status=closed&sort=name&page=2')).json();
  expect(count).toBe(shown);
  expect(records).toHaveLength(shown);
  expect(records.every(({ status }: { status: { is: string } }) => status.is === 'closed')).toBe(true);
  expect(query).toMatch(/\/programs\?status=closed$/);
  const csv = await (await request.get('/programs.csv?status=closed&sort=name')).text();
  const { data } = papa.parse<{ slug: string }>(csv, { header: true, skipEmptyLines: true });
  expect(data.map(({ slug }) => slug)).toEqual(records.map(({ slug }: { slug: string }) => slug));
});

test('what an address did not mean is said in the data too', async ({ request }) => {
  const { ignored, count } = await (await request.get('/programs.json?field=nonsense')).json();
  expect(ignored).toEqual([{ name: 'field', value: 'nonsense', reason: 'is not a value of this filter.' }]);
  expect(count).toBeGreaterThan(0);
});

test('a comparison as CSV has the rows and columns of its page', async ({ request, page }) => {
  const search = '?program=mit-finance&program=rit-cybersecurity';
  await page.goto(`/compare${search}`);
  const labels = await page
    .locator('tbody th[scope="row"]')
    .evaluateAll((heads) => heads.map((head) => head.firstChild?.textContent?.trim()));
  const { data } = papa.parse<string[]>(await (await request.get(`/compare.csv${search}`)).text(), {
    skipEmptyLines: true,
  });
  expect(data[0]).toHaveLength(3);
  expect(data.slice(1).map(([label]) => label)).toEqual(labels);
});

test('the headline table as data has a statement for each that its page shows, with the same figures', async ({
  request,
  page,
}) => {
  await page.goto('/compare/micromasters-vs-masters');
  const { records } = await (await request.get('/compare/micromasters-vs-masters.json')).json();
  const shown = await page
    .locator('.vs tbody .fig')
    .evaluateAll((all) => all.map((one) => one.querySelector('.tnum')?.textContent ?? null));
  expect(shown.length).toBeGreaterThan(40);
  expect(records.map(({ figure }: { figure: string | null }) => figure)).toEqual(shown);
});

for (const address of [
  '/programs/mit-finance',
  '/programs?field=law',
  '/pathways?country=GB',
  '/compare?program=mit-finance',
  '/compare/micromasters-vs-masters',
]) {
  test(`announces its data in its head and in its headers: ${address}`, async ({ request, page }) => {
    const [path, search = ''] = address.split(/(?=\?)/);
    const link = (await request.get(address)).headers().link ?? '';
    expect(link).toContain(`<${path}.json${search}>; rel="alternate"; type="application/json"`);
    expect(link).toContain(`<${path}.csv${search}>; rel="alternate"; type="text/csv"`);
    await page.goto(address);
    for (const type of ['application/json', 'text/csv']) {
      const href = await page.locator(`link[rel="alternate"][type="${type}"]`).getAttribute('href');
      const response = await request.get(new URL(href ?? '').pathname + new URL(href ?? '').search);
      expect(response.headers()['content-type']).toContain(type);
    }
  });
}
