import { expect, test } from '../support/watched-page';

interface Block {
  readonly '@type': string;
  readonly [name: string]: unknown;
}

const blocksOf = (html: string): Block[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text]) =>
    JSON.parse(text ?? ''),
  );

const shown = (value: number): string => value.toLocaleString('en-US');

test('every program’s structured data says what its page shows', async ({ request }) => {
  test.setTimeout(120_000);
  const { records } = await (await request.get('/data/v1/programs.json')).json();
  for (const { slug, price, duration, courses } of records) {
    const html = await (await request.get(`/programs/${slug}`)).text();
    const text = html
      .replace(/<script.*?<\/script>/gs, '')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&#x27;', "'");
    const program = blocksOf(html).find((block) => block['@type'] === 'EducationalOccupationalProgram');
    expect(program?.url, slug).toMatch(new RegExp(`/programs/${slug}$`));
    const offer = program?.offers as Record<string, number | string> | undefined;
    expect(offer !== undefined, slug).toBe(price.state === 'known');
    for (const amount of [offer?.price, offer?.lowPrice, offer?.highPrice]) {
      if (typeof amount === 'number') expect(text, slug).toContain(shown(amount));
    }
    const months = /^P(\d+)M$/.exec(String(program?.timeToComplete ?? ''))?.[1];
    if (months) expect(text, slug).toContain(`${months}months`);
    expect(months === undefined, slug).toBe(
      duration.state !== 'known' || duration.min !== duration.max || !Number.isInteger(duration.min),
    );
    expect(((program?.hasCourse as unknown[]) ?? []).length, slug).toBe(courses.length);
  }
});

test('breadcrumbs and lists are those of the page', async ({ page }) => {
  await page.goto('/degrees');
  const blocks = blocksOf(await page.content());
  const crumbs = blocks.find((block) => block['@type'] === 'BreadcrumbList')?.itemListElement as { name: string }[];
  expect(crumbs.map(({ name }) => name)).toEqual(
    await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('listitem').allInnerTexts(),
  );
  const items = blocks.find((block) => block['@type'] === 'ItemList')?.itemListElement as { name: string }[];
  const titles = await page.getByRole('table').locator('tbody th a').allInnerTexts();
  expect(items.map(({ name }) => name)).toEqual(titles.slice(0, items.length));
  expect(Number(/\d+/.exec((await page.locator('h1').textContent()) ?? '')?.[0])).toBe(items.length);
});

test('the open data is described with every file of it', async ({ request }) => {
  const html = await (await request.get('/data')).text();
  const [block] = blocksOf(html).filter(({ '@type': type }) => type === 'Dataset');
  const files = block?.distribution as { contentUrl: string; encodingFormat: string }[];
  expect(files.length).toBe(18);
  for (const { contentUrl } of files) expect(html).toContain(`href="${new URL(contentUrl).pathname}"`);
  for (const { contentUrl, encodingFormat } of files) {
    const response = await request.get(new URL(contentUrl).pathname);
    expect(response.headers()['content-type']).toContain(encodingFormat);
  }
});
