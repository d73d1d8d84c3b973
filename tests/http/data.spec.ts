import { expect, test } from '@playwright/test';
import papa from 'papaparse';
import { all, pageAt, textOf } from '../support/site/page';
import { plain, stands } from '../support/site/words';

const files = {
  '/data/v1/programs.json': 'application/json; charset=utf-8',
  '/data/v1/pathways.csv': 'text/csv; charset=utf-8; header=present',
  '/data/v1/openapi.json': 'application/json; charset=utf-8',
  '/data/v1/schemas/Program.json': 'application/schema+json; charset=utf-8',
  '/data/v1/steppingstone.sqlite': 'application/vnd.sqlite3',
  '/data/v1/steppingstone.zip': 'application/zip',
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
  '/match.json?hours=6': 'application/json; charset=utf-8',
  '/match.csv?hours=6': 'text/csv; charset=utf-8; header=present',
  '/plan.csv?program=mit-finance': 'text/csv; charset=utf-8; header=present',
  '/plan.ics?program=mit-finance': 'text/calendar; charset=utf-8',
  '/changes.ics?university=mit': 'text/calendar; charset=utf-8',
  '/changes/feed.xml?university=mit': 'application/atom+xml; charset=utf-8',
  '/changes/feed.json?university=mit': 'application/feed+json; charset=utf-8',
  '/changes.json?kind=event': 'application/json; charset=utf-8',
  '/shortlist.json?program=mit-finance': 'application/json; charset=utf-8',
  '/shortlist.csv?program=mit-finance&since=2026-06-01': 'text/csv; charset=utf-8; header=present',
  '/shortlist/feed.xml?program=mit-finance': 'application/atom+xml; charset=utf-8',
  '/shortlist/feed.json?program=mit-finance': 'application/feed+json; charset=utf-8',
};

for (const [address, type] of Object.entries(files)) {
  test(`data with its type, for any site, cheap to ask again: ${address}`, async ({ request }) => {
    const response = await request.get(address);
    const headers = response.headers();
    expect(response.status()).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-expose-headers']).toContain('ETag');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    const again = await request.get(address, { headers: { 'If-None-Match': headers.etag ?? '' } });
    expect(again.status()).toBe(304);
    expect(await again.body()).toHaveLength(0);
  });
}

test('an address cut short leads to what describes the data', async ({ request }) => {
  const response = await request.get('/data/v1', { maxRedirects: 0 });
  expect([response.status(), response.headers().location]).toEqual([308, '/data']);
});

for (const address of [
  '/plan.ics',
  '/data/v1/nothing.json',
  '/programs/no-such-program.json',
  '/degrees/no-such-degree.csv',
]) {
  test(`no data, no success: ${address}`, async ({ request }) => {
    const response = await request.get(address);
    expect(response.status()).toBe(404);
    expect(response.headers()['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(response.headers()['access-control-allow-origin']).toBe('*');
    expect(await response.json()).toMatchObject({ title: 'Not Found', status: 404 });
  });
}

for (const address of [
  '/programs/mit-finance',
  '/programs?field=law',
  '/pathways?country=GB',
  '/compare?program=mit-finance',
  '/shortlist?program=mit-finance',
  '/compare/micromasters-vs-masters',
  '/match?hours=6',
]) {
  test(`announces its data in its head and in its headers: ${address}`, async ({ request }) => {
    const [path, search = ''] = address.split(/(?=\?)/);
    const response = await request.get(address);
    const { link = '' } = response.headers();
    const { document } = await pageAt(request, address);
    for (const [ending, type] of [
      ['json', 'application/json'],
      ['csv', 'text/csv'],
    ]) {
      expect(link).toContain(`<${path}.${ending}${search}>; rel="alternate"; type="${type}"`);
      const announced = document.querySelector(`link[rel="alternate"][type="${type}"]`)?.getAttribute('href') ?? '';
      const { pathname, search: query } = new URL(announced);
      expect(`${pathname}${query}`).toBe(`${path}.${ending}${search}`);
      expect((await request.get(`${pathname}${query}`)).headers()['content-type']).toContain(type);
    }
  });
}

test('pages announce the feeds they have, those of their record first', async ({ request }) => {
  const feedsOn = async (address: string) =>
    all((await pageAt(request, address)).document, 'link[rel="alternate"]')
      .filter((link) => /atom|feed/.test(link.getAttribute('type') ?? ''))
      .map((link) => new URL(link.getAttribute('href') ?? '').pathname);
  expect(await feedsOn('/degrees')).toEqual(['/feed.xml', '/feed.json']);
  expect(await feedsOn('/programs/mit-finance')).toEqual([
    '/programs/mit-finance/feed.xml',
    '/feed.xml',
    '/programs/mit-finance/feed.json',
    '/feed.json',
  ]);
});

interface Statement {
  readonly factor: string;
  readonly answer: string;
  readonly measure: string;
  readonly side: string;
  readonly short: string | null;
  readonly figure: string | null;
  readonly text: string | null;
  readonly basis: string | null;
}

const sides = ['program', 'degree', 'straight'];

test('the headline table as data has what each cell of its page says, in the same order', async ({ request }) => {
  const { main } = await pageAt(request, '/compare/micromasters-vs-masters');
  const { records } = await (await request.get('/compare/micromasters-vs-masters.json')).json();
  const factors = all(main.querySelector('table') ?? main, 'th[scope=row]').map((head) => {
    const row = head.parentElement;
    const evidence = row?.nextElementSibling;
    return { head: textOf(head), cells: all(row ?? head, 'td'), parts: all(evidence ?? head, '[data-part]') };
  });
  const said: Statement[] = [];
  const faults = factors.flatMap(({ head, cells, parts }) =>
    sides.flatMap((side, column) => {
      const own: Statement[] = records.filter(
        (one: Statement) =>
          one.side === side && head === `${plain(one.factor)}, ${plain(one.measure)} ${plain(one.answer)}`,
      );
      said.push(...own);
      const [cell, part] = [cells[column], parts[column]].map((one) => (one ? textOf(one) : ''));
      let from = 0;
      const lost = own.filter(({ figure, text: words, basis }) => {
        const [first = '', ...others] = [figure, words, basis].flatMap((one) => (one ? [plain(one)] : []));
        from = part?.indexOf(first, from) ?? -1;
        return from === -1 || !others.every((one) => part?.includes(one, from));
      });
      const [lead] = own;
      const brief = [lead?.figure, lead?.short].flatMap((one) => (one ? [plain(one)] : []));
      const isShort = brief.length > 0 && brief.every((one) => cell?.includes(one));
      return [...(isShort ? [] : [`${head}, ${side}: “${cell}”`]), ...lost.map(({ text }) => `${head}: ${text}`)];
    }),
  );
  expect(faults).toEqual([]);
  expect(said).toEqual(records);
});

const side = '?program=mit-finance&program=rit-cybersecurity&degree=mit-master-finance';

test('a comparison as CSV has the rows and columns of its page', async ({ request }) => {
  const { main } = await pageAt(request, `/compare${side}`);
  // Those before it are of the whole ways, folded.
  const table = all(main, 'table').at(-1);
  const heads = all(table ?? main, 'tbody tr').map((row) => textOf(row.children[0] ?? row));
  const { data } = papa.parse<string[]>(await (await request.get(`/compare.csv${side}`)).text(), {
    skipEmptyLines: true,
  });
  expect(data[0]).toHaveLength(all(table ?? main, 'thead tr > *').length);
  // A row with fewer than two answers is no comparison: the page names it below the table.
  const rows = data.slice(1).map(([label = '']) => plain(label));
  const drawn = rows.filter((label) => heads.some((head) => head.startsWith(label)));
  expect(drawn).toHaveLength(heads.length);
  for (const [index, label] of drawn.entries()) expect(heads[index]?.startsWith(label)).toBe(true);
  for (const label of rows.filter((one) => !drawn.includes(one))) expect(textOf(main)).toContain(label);
});

test('a comparison shows every value that it has as data, each beside the sources it has there', async ({
  request,
}) => {
  const { main } = await pageAt(request, `/compare${side}`);
  const { rows } = await (await request.get(`/compare.json${side}`)).json();
  const drawn = all(main, 'table tbody tr').map((row) => [...row.children]);
  const faults = rows.flatMap(({ label, cells }: { label: string; cells: { sources: { title: string }[] }[] }) => {
    const row = drawn.find(([head]) => head && textOf(head).startsWith(plain(label)));
    // A row that is not drawn has one answer at most, which the page of its record shows.
    return !row
      ? []
      : cells.flatMap(({ sources }, column) => {
          const cell = row[column + 1];
          const cited = all(cell ?? main, 'a[href^="#s"]').map((link) => {
            const source = main.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`);
            return source ? textOf(source) : '';
          });
          const uncited = sources.filter(({ title }) => !cited.some((text) => stands(plain(title), text)));
          // Prices of other years are counted here, and stand with their sources on the page of the record.
          const isEnough = label === 'Price' ? cited.length > 0 : uncited.length === 0;
          return isEnough || sources.length === 0 ? [] : uncited.map(({ title }) => `${label} ${column}: ${title}`);
        });
  });
  expect(faults).toEqual([]);
});
