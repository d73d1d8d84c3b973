import { expect, test } from '../support/watched-page';

test('a reader opens the claims of one verdict, without script as with it', async ({ page, request }) => {
  const { records } = await (await request.get('/data/v1/claims.json')).json();
  await page.goto('/guides/what-the-common-advice-gets-wrong');
  for (const [label, verdict, stands] of [
    ['Wrong', 'wrong', 'open'],
    ['Half true', 'partly', 'folded'],
    ['True', 'confirmed', 'folded'],
    ['Not checkable', 'unverifiable', 'folded'],
  ] as const) {
    const count = records.filter((record: { verdict: string }) => record.verdict === verdict).length;
    const title = `${label}: ${count} claims`;
    const table = page.getByRole('table', { name: title });
    if (stands === 'folded') {
      await expect(table).toBeHidden();
      await page.locator('summary', { hasText: title }).click();
    }
    await expect(table.getByRole('row').filter({ has: page.getByRole('rowheader') })).toHaveCount(count);
    const found = table.locator('tbody td:nth-child(2)');
    await expect(found.filter({ hasText: new RegExp(`^${label}\\.`) })).toHaveCount(count);
  }
});

test('the contents of a guide are its headings, in order', async ({ page }) => {
  await page.goto('/guides/how-credit-works');
  const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  const listed = await contents.allTextContents();
  const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
  expect(listed.length).toBeGreaterThan(1);
  expect(headings.slice(0, listed.length)).toEqual(listed);
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

test('a closed program says so first and leads to open ones', async ({ page, request }) => {
  const { records } = await (await request.get('/programs.json?status=closed')).json();
  await page.goto(`/programs/${records[0].slug}`);
  const main = page.getByRole('main');
  await expect(main.getByText('You can no longer start this program.')).toBeInViewport();
  await main
    .getByRole('region', { name: 'What is open instead' })
    .getByRole('listitem')
    .getByRole('link')
    .first()
    .click();
  await expect(main.getByText(/^Open/).first()).toBeVisible();
});

test('read in order, a page says its answer before any table', async ({ page, request }) => {
  for (const path of [
    '/programs/mit-supply-chain-management',
    '/programs/columbia-business-analytics',
    '/degrees/mit-supply-chain-blended',
    '/fields/data-science',
    '/universities/mit',
  ]) {
    const { record } = await (await request.get(`${path}.json`)).json();
    await page.goto(path);
    const read = await page.getByRole('main').ariaSnapshot();
    const [first = ''] = record.inShort.split(/(?<=\w)[.;:(]/);
    expect(read.indexOf(first), path).toBeGreaterThan(0);
    expect(read.indexOf(first), path).toBeLessThan(`${read}- table`.indexOf('- table'));
  }
});
