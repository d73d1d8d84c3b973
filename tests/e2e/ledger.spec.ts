import { expect, test } from '../support/watched-page';

test.use({ viewport: { width: 1280, height: 900 } });

test('a visitor narrows the ledger by country and by what is promised', async ({ page }) => {
  await page.goto('/pathways');
  const rows = page.getByRole('table').first().locator('tbody tr');
  const all = await rows.count();
  await page.getByLabel('Country of the degree').selectOption('US');
  await page.getByLabel('What is promised').selectOption('share');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/country=US/);
  await expect(rows).not.toHaveCount(all);
  for (const row of await rows.all()) await expect(row).toContainText(/\bof\b|half|quarter|percent/i);
  await expect(page.getByLabel('Country of the degree')).toHaveValue('US');
  await page.getByRole('link', { name: /^Show all/ }).click();
  await expect(rows).toHaveCount(all);
});

test('the rows are the same from the side of the program and from that of the degree', async ({ request }) => {
  const rows = (html: string) => (html.match(/class="beside"/g) ?? []).length;
  const { records } = await (await request.get('/data/v1/pathways.json')).json();
  const fromPrograms = new Set<string>(records.map(({ program }: { program: string }) => program));
  const fromDegrees = new Set<string>(records.map(({ degree }: { degree: string }) => degree));
  let seenFromPrograms = 0;
  for (const slug of fromPrograms) seenFromPrograms += rows(await (await request.get(`/programs/${slug}`)).text());
  let seenFromDegrees = 0;
  for (const slug of fromDegrees) seenFromDegrees += rows(await (await request.get(`/degrees/${slug}`)).text());
  expect(seenFromPrograms).toBe(records.length);
  expect(seenFromDegrees).toBe(records.length);
  expect(rows(await (await request.get('/pathways')).text())).toBe(records.length);
});

test('programs without a pathway are named as such', async ({ page, request }) => {
  const { records } = await (await request.get('/data/v1/programs.json')).json();
  const without = records.filter(({ pathways }: { pathways: unknown[] }) => pathways.length === 0);
  await page.goto('/pathways');
  const list = page.getByRole('region', { name: 'No pathway found' }).getByRole('listitem');
  await expect(list).toHaveCount(without.length);
});
