import { expect, test } from '../support/watched-page';

/** On a phone-sized screen and without script the panel is a disclosure; on a wide one it always stands open. */
test.use({ viewport: { width: 1280, height: 900 } });

test('find a program by field, then price, then credit; open it; follow a figure to its source', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Data science', exact: true }).click();
  await expect(page).toHaveURL(/\/fields\/data-science$/);
  await page.getByRole('link', { name: /^Filter these/ }).click();
  await expect(page).toHaveURL(/\/programs\?field=data-science$/);
  const found = page.getByRole('status').getByRole('heading', { level: 1 });
  const before = Number.parseInt((await found.textContent()) ?? '', 10);
  expect(before).toBeGreaterThan(1);

  await page.getByRole('group', { name: 'Status' }).getByLabel('Open').check();
  await page
    .getByRole('group', { name: 'Credit toward a degree' })
    .getByLabel(/says how much/i)
    .check();
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page).toHaveURL(/credit=amount/);
  await expect(page.getByRole('link', { name: /^Remove filter/ })).toHaveCount(3);

  await page.getByRole('link', { name: 'Statistics and Data Science' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Statistics and Data Science');
  const price = page.locator('dt:text-is("Price") + dd').first();
  await expect(price).toContainText('$');
  const citation = price.getByRole('link', { name: /^Source \d+$/ }).first();
  const target = await citation.getAttribute('href');
  await citation.click();
  await expect(page.locator(target ?? '')).toBeInViewport();
});

test('an applied filter is removed by its own link', async ({ page }) => {
  await page.goto('/programs?field=data-science&status=open');
  await page.getByRole('link', { name: 'Remove filter Status: Open' }).click();
  await expect(page).toHaveURL(/\/programs\?field=data-science$/);
  await expect(page.getByRole('group', { name: 'Status' }).getByLabel('Open')).not.toBeChecked();
});

test('a printed list says what it is filtered by', async ({ page }) => {
  for (const path of ['/programs?mathematics=unknown', '/pathways?status=open']) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(/^(Mathematics needed: Not found|Status of the program: Open)$/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Clear all' })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  }
});

test('tick two programs and compare them', async ({ page }) => {
  await page.goto('/programs?field=data-science');
  await page.getByLabel('Compare Analytics: Essential Tools and Methods').check();
  await page.getByLabel('Compare Statistics and Data Science').check();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page).toHaveURL(/\/compare\?program=.+&program=.+/);
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader', { name: /Analytics: Essential/ })).toBeVisible();
  await expect(table.getByRole('rowheader', { name: /^Price/ })).toBeVisible();
  await page.getByRole('link', { name: /Only the rows that differ/ }).click();
  await expect(page).toHaveURL(/rows=differing/);
});

test('the headline table names its rows and columns', async ({ page }) => {
  await page.goto('/compare/micromasters-vs-masters');
  const table = page.getByRole('table', { name: /Factor by factor/ });
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  for (const factor of [
    /^price/i,
    /time to finish.*months for a program/i,
    /flexibility/i,
    /pay and career/i,
    /credit/i,
  ]) {
    await expect(table.getByRole('rowheader', { name: factor }).first()).toBeVisible();
  }
  const evidence = table.getByText(/^Evidence on Price/);
  await expect(table.getByRole('link')).toHaveCount(0);
  await evidence.click();
  await expect(table.getByRole('link', { name: /^Source/ }).first()).toBeVisible();
});
