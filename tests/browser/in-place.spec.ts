import { mark, stayed } from '../support/stayed';
import { expect, test } from '../support/watched-page';

test.use({ viewport: { width: 1280, height: 900 } });

test('directory: applying filters keeps the document and the focus, and announces the count @js', async ({ page }) => {
  await page.goto('/programs');
  const button = page.getByRole('button', { name: 'Apply filters' });
  await page.getByRole('group', { name: 'Status' }).getByLabel('Closed').check();
  await button.focus();
  await mark(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/status=closed/);
  await expect(page.getByRole('link', { name: 'Remove filter Status: Closed' })).toBeVisible();
  await expect(button).toBeFocused();
  expect(await stayed(page)).toBe(true);
  await expect(page.getByRole('status')).toContainText(/\d+ programs?/);
});

test('directory: going back shows the earlier filters in the panel @js', async ({ page }) => {
  await page.goto('/programs?status=open');
  await mark(page);
  await page.getByRole('link', { name: 'Remove filter Status: Open' }).click();
  await expect(page).toHaveURL(/\/programs$/);
  const open = page.getByRole('group', { name: 'Status' }).getByLabel('Open');
  await expect(open).not.toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(/status=open/);
  await expect(open).toBeChecked();
  expect(await stayed(page)).toBe(true);
});

test('directory: a chosen order stays chosen @js', async ({ page }) => {
  await page.goto('/programs');
  await page.getByLabel('Sort by').selectOption('price');
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page).toHaveURL(/sort=price/);
  await expect(page.getByLabel('Sort by')).toHaveValue('price');
});

test('degrees: a filter changes the list in place, and its chip takes it off again @js', async ({ page }) => {
  await page.goto('/degrees');
  const status = page.getByRole('status');
  const all = await status.textContent();
  await mark(page);
  await page.getByRole('group', { name: 'Online or on campus' }).getByLabel('On campus').first().check();
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page).toHaveURL(/delivery=/);
  await expect(status).not.toHaveText(all ?? '');
  await page.getByRole('link', { name: /Remove filter Online or on campus/ }).click();
  await expect(status).toHaveText(all ?? '');
  expect(await stayed(page)).toBe(true);
});

test('pathways: filters change the rows in place, stay chosen and go back @js', async ({ page }) => {
  await page.goto('/pathways');
  const status = page.getByRole('status');
  const country = page.getByRole('combobox', { name: 'Country of the degree' });
  const all = await status.textContent();
  await mark(page);
  await country.selectOption('GB');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/country=GB/);
  await expect(status).not.toHaveText(all ?? '');
  await expect(country).toHaveValue('GB');
  await page.goBack();
  await expect(status).toHaveText(all ?? '');
  await expect(country).toHaveValue('');
  expect(await stayed(page)).toBe(true);
});

test('pathways: the way back to all of them works in place @js', async ({ page }) => {
  await page.goto('/pathways?country=GB');
  await mark(page);
  await page.getByRole('link', { name: /^Show all/ }).click();
  await expect(page).toHaveURL(/\/pathways$/);
  await expect(page.getByRole('combobox', { name: 'Country of the degree' })).toHaveValue('');
  expect(await stayed(page)).toBe(true);
});

test('comparison: choosing, narrowing and removing happen in place @js', async ({ page }) => {
  await page.goto('/compare');
  await mark(page);
  await page.getByLabel('First program').selectOption('mit-finance');
  await page.getByLabel('Second program').selectOption('rit-cybersecurity');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(/\?program=mit-finance&program=rit-cybersecurity$/);
  const removals = page.getByRole('main').getByRole('link', { name: /^Remove/ });
  const rows = page.getByRole('table').getByRole('rowheader');
  await expect(removals).toHaveCount(2);
  const all = await rows.count();

  await page.getByRole('link', { name: 'Only the rows that differ' }).click();
  await expect(page).toHaveURL(/rows=differing/);
  await expect(rows).not.toHaveCount(all);
  const differing = /^(\d+) of/.exec((await page.getByRole('status').textContent()) ?? '')?.[1];
  await expect(rows).toHaveCount(Number(differing));

  await page.getByLabel('Another degree').selectOption('mit-master-finance');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page).toHaveURL(/degree=mit-master-finance/);
  await expect(removals).toHaveCount(3);

  await page.getByRole('link', { name: /^Remove Finance/ }).click();
  await expect(page).not.toHaveURL(/mit-finance(&|$)/);
  await expect(removals).toHaveCount(2);
  expect(await stayed(page)).toBe(true);
});

test('what a link says to count clicks is not spoken of, and is gone with the first filter @js', async ({ page }) => {
  await page.goto('/programs?utm_source=letter&fbclid=abc&ref=x');
  await mark(page);
  await expect(page.getByText('We ignored')).toHaveCount(0);
  await page.getByRole('group', { name: 'Status' }).getByLabel('Open').check();
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page).toHaveURL(/\/programs\?status=open$/);
  await page.goBack();
  await expect(page.getByText('We ignored')).toHaveCount(0);
  expect(await stayed(page)).toBe(true);
});
