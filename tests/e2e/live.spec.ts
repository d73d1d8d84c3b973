import { expect, test } from '../support/watched-page';

test.use({ viewport: { width: 1280, height: 900 } });

test('with script, applying filters keeps the focus and announces the count @js', async ({ page }) => {
  await page.goto('/programs');
  const button = page.getByRole('button', { name: 'Apply filters' });
  await page.getByRole('group', { name: 'Status' }).getByLabel('Closed').check();
  await button.focus();
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/status=closed/);
  await expect(page.getByRole('link', { name: 'Remove filter Status: Closed' })).toBeVisible();
  await expect(button).toBeFocused();
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
  await expect(page.getByRole('status')).toContainText(/\d+ programs?/);
});

test('going back shows the earlier filters in the panel @js', async ({ page }) => {
  await page.goto('/programs?status=open');
  await page.getByRole('link', { name: 'Remove filter Status: Open' }).click();
  await expect(page).toHaveURL(/\/programs$/);
  const open = page.getByRole('group', { name: 'Status' }).getByLabel('Open');
  await expect(open).not.toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(/status=open/);
  await expect(open).toBeChecked();
});

test('a chosen order stays chosen after the results changed in place @js', async ({ page }) => {
  await page.goto('/programs');
  await page.getByLabel('Sort by').selectOption('price');
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page).toHaveURL(/sort=price/);
  await expect(page.getByLabel('Sort by')).toHaveValue('price');
});
