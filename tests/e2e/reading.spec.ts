import { expect, test } from '../support/watched-page';

test('a reader keeps the claims of one verdict, without script as with it', async ({ page }) => {
  await page.goto('/guides/what-the-common-advice-gets-wrong');
  const rows = page.locator('.claims tbody tr:visible');
  const all = await rows.count();
  expect(all).toBe(42);
  for (const [label, verdict] of [
    ['Wrong', 'wrong'],
    ['Half true', 'partly'],
    ['Not checkable', 'unverifiable'],
  ]) {
    const choice = page.getByRole('radio', { name: new RegExp(`^${label}`) });
    await choice.check();
    const count = Number(/\d+/.exec((await choice.locator('..').textContent()) ?? '')?.[0]);
    await expect(rows).toHaveCount(count);
    for (const row of await rows.all()) await expect(row).toHaveAttribute('data-verdict', verdict ?? '');
  }
  await page.getByRole('radio', { name: /^All/ }).check();
  await expect(rows).toHaveCount(all);
});

test('every guide: sources are cited, terms lead to the glossary, figures to what they rest on', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const list = await (await request.get('/guides')).text();
  const guides = [...new Set([...list.matchAll(/href="(\/guides\/[a-z0-9-]+)"/g)].map(([, path]) => path ?? ''))];
  expect(guides.length).toBeGreaterThanOrEqual(15);
  await page.goto('/guides/glossary');
  const terms = await page.locator('.terms > div').evaluateAll((found) => found.map(({ id }) => `#${id}`));
  expect(terms.length).toBeGreaterThan(20);
  for (const guide of guides) {
    await page.goto(guide);
    const [cites, links, values] = await Promise.all(
      ['a.cite', 'a.term', 'a.live-value'].map((links) =>
        page.locator(links).evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? '')),
      ),
    );
    for (const target of [...(cites ?? []), ...(values ?? [])])
      expect(await page.locator(target).count(), `${guide} ${target}`).toBe(1);
    for (const link of links ?? []) expect(terms, `${guide} ${link}`).toContain(link.replace('/guides/glossary', ''));
    expect(new Set(links).size, guide).toBe(links?.length);
    await expect(page.getByText(/^Last checked \d+ \w+ 20\d\d$/), guide).toBeVisible();
    const levels = await page
      .getByRole('heading')
      .evaluateAll((found) => found.map(({ tagName }) => Number(tagName[1])));
    expect(
      levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1),
      guide,
    ).toEqual([]);
  }
});

test('the contents of a guide are its headings, in order', async ({ page }) => {
  await page.goto('/guides/how-credit-works');
  const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  expect(await contents.allTextContents()).toEqual(await page.locator('.prose h2').allTextContents());
});

test('the checklist fits on one printed page @js', async ({ page }) => {
  await page.goto('/guides/how-to-choose');
  await page.emulateMedia({ media: 'print' });
  // The printed area of an A4 page with margins of 15 mm: 180 × 267 mm at 96 dots an inch.
  await page.setViewportSize({ width: 680, height: 1009 });
  const height = await page.evaluate(() => {
    const top = (id: string) => document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN;
    return top('what-each-point-is-worth') - top('the-checklist');
  });
  expect(height).toBeGreaterThan(100);
  expect(height).toBeLessThanOrEqual(1009);
});
