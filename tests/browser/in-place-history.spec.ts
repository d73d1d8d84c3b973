import type { Page } from '@playwright/test';
import { mark, stayed } from '../support/stayed';
import { expect, test } from '../support/watched-page';

test.use({ viewport: { width: 1280, height: 900 } });

const place = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** To the page's last result, and on to the next page. */
async function turnPage(page: Page): Promise<number> {
  await page.getByRole('navigation', { name: 'Pages' }).scrollIntoViewIfNeeded();
  const left = await place(page);
  await page.getByRole('link', { name: 'Page 2' }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect.poll(() => place(page)).toBe(0);
  return left;
}

test('back returns to the place that was left, and forward goes on @js', async ({ page }) => {
  await page.goto('/programs');
  await mark(page);
  const left = await turnPage(page);
  expect(left).toBeGreaterThan(500);
  const second = await page.getByRole('heading', { level: 2 }).allTextContents();
  await page.goBack();
  await expect(page).toHaveURL(/\/programs$/);
  await expect.poll(() => place(page)).toBe(left);
  await page.goForward();
  await expect(page).toHaveURL(/page=2/);
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(second);
  expect(await stayed(page)).toBe(true);
});

test('back works after a reload as well @js', async ({ page }) => {
  await page.goto('/programs?status=open');
  await turnPage(page);
  await page.reload();
  await page.goBack();
  await expect(page).toHaveURL(/\?status=open$/);
  await expect(page.locator('[aria-current=page]').last()).toHaveText('Page 1');
  // Not to the pixel: letters that came too late for the first page are there for this one.
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeInViewport();
});

test('title and addresses in the head follow @js', async ({ page }) => {
  await page.goto('/programs?status=open');
  const canonical = page.locator('link[rel=canonical]');
  const before = await page.title();
  await page.getByRole('link', { name: 'Clear all' }).click();
  await expect(page).not.toHaveTitle(before);
  await expect(canonical).toHaveAttribute('href', /\/programs$/);
  await page.goBack();
  await expect(page).toHaveTitle(before);
  await expect(canonical).toHaveAttribute('href', /\/programs\?status=open$/);
});

test('a way within the page stays one @js', async ({ page }) => {
  await page.goto('/compare?program=mit-finance&program=rit-cybersecurity');
  await mark(page);
  await page.getByRole('link', { name: 'Add or change' }).click();
  await expect(page.getByRole('heading', { name: 'Add or change' })).toBeInViewport();
  await page.getByLabel('Another degree').selectOption('mit-master-finance');
  await page.goBack();
  await expect(page.getByLabel('Another degree')).toHaveValue('mit-master-finance');
  expect(await stayed(page)).toBe(true);
});

test('after a reload, and on the way back, the form says what the address says', async ({ page }) => {
  await page.goto('/programs?status=open');
  const status = page.getByRole('group', { name: 'Status' });
  const asInAddress = async () => {
    await expect(status.getByLabel('Open')).toBeChecked();
    await expect(status.getByLabel('Closed')).not.toBeChecked();
  };
  await status.getByLabel('Open').uncheck();
  await status.getByLabel('Closed').check();
  await page.reload();
  await asInAddress();
  await status.getByLabel('Closed').check();
  await page.getByRole('navigation').first().getByRole('link', { name: 'Guides' }).click();
  await expect(page).toHaveURL(/\/guides$/);
  await page.goBack();
  await asInAddress();
});
