import { expect, test } from '@playwright/test';
import papa from 'papaparse';
import { all, pageAt, textOf } from '../support/site/page';

/** Lists that filter, each with a query that changes what their filters count. */
const lists = { '/programs': '?status=open', '/degrees': '?country=US', '/pathways': '?country=US' };

interface Offer {
  readonly name: string;
  readonly value: string;
  readonly count: number;
}

/** The values of the filters of a page that say how many records they would give. */
function offersOf(main: Element): Offer[] {
  const ticks = all(main, 'form[role="search"] label').flatMap((label) => {
    const tick = label.querySelector('input[type="checkbox"], input[type="radio"]');
    const count = /(\d+)( \w+)?$/.exec(textOf(label))?.[1];
    // How many are left out for want of a figure is no count of what would be shown.
    const isFilter = tick && count && !tick.getAttribute('name')?.endsWith('-unknown');
    return isFilter ? [[tick, tick.getAttribute('name'), count] as const] : [];
  });
  const options = all(main, 'form[role="search"] select option').flatMap((option) => {
    const count = /\((\d+)\)$/.exec(textOf(option))?.[1];
    return count ? [[option, option.closest('select')?.getAttribute('name'), count] as const] : [];
  });
  return [...ticks, ...options].map(([element, name, count]) => ({
    name: name ?? '',
    value: element.getAttribute('value') ?? '',
    count: Number(count),
  }));
}

const headingCount = (main: Element): number => Number(/\d+/.exec(main.querySelector('h1')?.textContent ?? '')?.[0]);

for (const [path, narrowed] of Object.entries(lists)) {
  test(`the number beside a filter is what the filter gives: ${path}${narrowed}`, async ({ request }) => {
    const offers = offersOf((await pageAt(request, `${path}${narrowed}`)).main);
    expect(offers.length).toBeGreaterThan(10);
    const wrong = await Promise.all(
      offers.map(async ({ name, value, count }) => {
        const params = new URLSearchParams(narrowed);
        // A filter's own other values do not narrow its counts.
        params.set(name, value);
        const { count: found } = await (await request.get(`${path}.json?${params}`)).json();
        return found === count ? [] : [`${name}=${value}: says ${count}, gives ${found}`];
      }),
    );
    expect(wrong.flat()).toEqual([]);
  });

  test(`the heading counts the records of the list: ${path}`, async ({ request }) => {
    for (const search of ['', narrowed]) {
      const { count, records } = await (await request.get(`${path}.json${search}`)).json();
      expect(count).toBe(records.length);
      expect(headingCount((await pageAt(request, `${path}${search}`)).main), search).toBe(count);
    }
  });

  test(`what an address did not mean is said on the page and in the data: ${path}`, async ({ request }) => {
    const { ignored, count } = await (await request.get(`${path}.json?field=nonsense`)).json();
    expect(ignored).toMatchObject([{ name: 'field', value: 'nonsense' }]);
    expect(count).toBeGreaterThan(0);
    expect((await pageAt(request, `${path}?field=nonsense`)).text).toContain('field=nonsense');
  });
}

test('a filter in force names itself, in the words that its link is called by', async ({ request }) => {
  const inForce = {
    '/programs?exam=unknown&mathematics=unknown': ['mathematics needed: not found', 'exam: not found'],
    '/degrees?country=US&tuition-max=20000': ['country: united states', 'tuition: up to $20,000'],
    '/pathways?country=US&credit=amount': [
      'country of the degree: united states',
      'how firm the promise is: the university says how much',
    ],
  };
  for (const [address, words] of Object.entries(inForce)) {
    const chips = all((await pageAt(request, address)).main, 'a[aria-label^="Remove filter"]');
    expect(chips.map(textOf), address).toEqual(words);
    for (const chip of chips) expect(chip.getAttribute('aria-label')).toContain(chip.textContent);
  }
});

test('pathways that nothing matches name each filter to take away', async ({ request }) => {
  const { main } = await pageAt(request, '/pathways?field=humanities&credit=amount');
  const without = all(main, 'li a').filter((link) => textOf(link).startsWith('without'));
  expect(without.map((link) => link.getAttribute('href'))).toEqual([
    '/pathways?credit=amount',
    '/pathways?field=humanities',
  ]);
});

test('the page of a field has as many degrees of either sort as the list it links to', async ({ request }) => {
  const { main } = await pageAt(request, '/fields/data-science');
  const [link] = all(main, 'a[href^="/degrees?"]');
  const { main: list } = await pageAt(request, link?.getAttribute('href') ?? '');
  const rows = all(main, '#part-degrees tbody tr').length + all(main, '#part-direct tbody tr').length;
  expect(rows).toBeGreaterThan(20);
  expect(headingCount(list)).toBe(rows);
});

test('a university’s degrees of the two sorts are counted apart', async ({ request }) => {
  const { main } = await pageAt(request, '/universities/georgia-tech');
  const captions = all(main, '#part-awards caption b').map(textOf);
  expect(captions).toEqual(['1 degree linked to a program.', '2 degrees to apply to directly.']);
});

test('bounds that were refused stay in their boxes, marked; boxes take cents', async ({ request }) => {
  const { main } = await pageAt(request, '/programs?price-min=900.50&price-max=100');
  const boxes = all(main, 'input[name="price-min"], input[name="price-max"]');
  expect(boxes.map((box) => box.getAttribute('value'))).toEqual(['900.5', '100']);
  expect(boxes.map((box) => textOf(box.closest('label') ?? main))).toEqual(['from (ignored)', 'to (ignored)']);
  expect(boxes.map((box) => box.getAttribute('step'))).toEqual(['any', 'any']);
});

test('one record is not called by the word for many', async ({ request }) => {
  for (const path of ['/programs', '/degrees']) {
    const labels = all((await pageAt(request, path)).main, 'form[role="search"] label').map(textOf);
    expect(labels.filter((text) => / 1 \w+$/.test(text)).length, path).toBeGreaterThan(0);
    expect(labels.filter((text) => / 1 \w+s$/.test(text))).toEqual([]);
  }
});

for (const path of ['/programs', '/degrees']) {
  test(`the pages of a list hold each of its records once, in the order of the data: ${path}`, async ({ request }) => {
    const { records } = await (await request.get(`${path}.json?sort=name`)).json();
    const found: string[] = [];
    for (let page = 1; found.length < records.length && page <= records.length; page += 1) {
      const { main } = await pageAt(request, `${path}?sort=name&page=${page}`);
      const links = all(main, `h2 > a[href^="${path}/"]`).map((link) => link.getAttribute('href') ?? '');
      expect(links.length, `page ${page}`).toBeGreaterThan(0);
      found.push(...links);
    }
    expect(found).toEqual(records.map(({ slug }: { slug: string }) => `${path}/${slug}`));
  });
}

test('the directory as data follows its filters, is not cut into pages, and is the same as CSV', async ({
  request,
}) => {
  const address = '?status=closed&sort=name';
  const { count, records, query } = await (await request.get(`/programs.json${address}&page=2`)).json();
  expect(records).toHaveLength(count);
  expect(records.every(({ status }: { status: { is: string } }) => status.is === 'closed')).toBe(true);
  expect(query).toMatch(/\/programs\?status=closed$/);
  const csv = await (await request.get(`/programs.csv${address}`)).text();
  const { data } = papa.parse<{ slug: string }>(csv, { header: true, skipEmptyLines: true });
  expect(data.map(({ slug }) => slug)).toEqual(records.map(({ slug }: { slug: string }) => slug));
});

test('a price limit leaves out programs whose price is not known, unless the visitor asks for them', async ({
  request,
}) => {
  const pricesAt = async (search: string): Promise<string[]> => {
    const { records } = await (await request.get(`/programs.json${search}`)).json();
    return records.map(({ price }: { price: { state: string } }) => price.state);
  };
  const limited = await pricesAt('?price-max=100000');
  expect(new Set(limited)).toEqual(new Set(['known']));
  expect((await pricesAt('?price-max=100000&price-unknown=include')).length).toBeGreaterThan(limited.length);
});

test('what a limit hides is counted and linked: with those within it is what the other filters leave', async ({
  request,
}) => {
  for (const [path, others, limit] of [
    ['/programs', '?status=open', 'price-max=1500'],
    ['/degrees', '?way=direct', 'tuition-max=20000'],
  ] as const) {
    const countAt = async (address: string): Promise<number> =>
      (await (await request.get(address.replace('?', '.json?'))).json()).count;
    const { main } = await pageAt(request, `${path}${others}&${limit}`);
    const [known, beyond] = all(main, '#limits a').map((link) => link.getAttribute('href') ?? '');
    const within = headingCount(main);
    const unknown = (await countAt(known ?? '')) - within;
    const above = Number(/(\d+) (is|are) known to cost more/.exec(textOf(main))?.[1]);
    expect(within + unknown + above, path).toBe(await countAt(`${path}${others}`));
    expect(await countAt(beyond ?? ''), path).toBeGreaterThanOrEqual(above);
  }
});

test('programs without a pathway are named as such', async ({ request }) => {
  const { records } = await (await request.get('/programs.json')).json();
  const without = records.filter(({ pathways }: { pathways: unknown[] }) => pathways.length === 0);
  const { main } = await pageAt(request, '/pathways');
  const heading = all(main, 'h2').find((one) => textOf(one) === 'no pathway found');
  const links = all(heading?.closest('section') ?? main, 'li a').map((link) => link.getAttribute('href'));
  expect(links.toSorted()).toEqual(without.map(({ slug }: { slug: string }) => `/programs/${slug}`).toSorted());
});
