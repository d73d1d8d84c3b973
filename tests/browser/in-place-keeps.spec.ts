import type { Route } from '@playwright/test';
import { mark, stayed } from '../support/stayed';
import { expect, test } from '../support/watched-page';

test.use({ viewport: { width: 1280, height: 900 } });

test('a filter taken off leaves the focus to the next, and the last of them to the title @js', async ({ page }) => {
  await page.goto('/programs?status=open&credit=amount');
  await mark(page);
  await page.getByRole('link', { name: /^Remove filter Status/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?credit=amount$/);
  await expect(page.getByRole('link', { name: /^Remove filter/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/programs$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await stayed(page)).toBe(true);
});

test('another page of results begins at its top, for the keyboard too @js', async ({ page }) => {
  await page.goto('/programs');
  await mark(page);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Page 2' }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await stayed(page)).toBe(true);
});

test('a link that takes turns with its opposite keeps the focus @js', async ({ page }) => {
  await page.goto('/compare?program=mit-finance&program=rit-cybersecurity');
  await page.getByRole('link', { name: 'Only the rows that differ' }).click();
  await expect(page.getByRole('link', { name: 'All rows' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Only the rows that differ' })).toBeFocused();
});

test('the words and the place in them stay where they were @js', async ({ page }) => {
  await page.goto('/programs');
  const words = page.getByRole('searchbox', { name: 'Words' });
  await words.fill('science');
  await words.press('ArrowLeft');
  await words.press('ArrowLeft');
  await words.press('Enter');
  await expect(page).toHaveURL(/q=science/);
  await expect(page.getByRole('link', { name: /^Remove filter/ })).toBeVisible();
  await expect(words).toBeFocused();
  await page.keyboard.type('XY');
  await expect(words).toHaveValue('scienXYce');
});

test('what was unfolded stays so, and ticks to compare stay while their program is shown @js', async ({ page }) => {
  await page.goto('/programs?field=data-science');
  const length = page.getByRole('group', { name: 'Length' });
  const fold = page.locator('summary').filter({ hasText: 'Length' });
  await fold.click();
  await expect(length).toBeVisible();
  const picks = page.getByRole('form', { name: 'Compare programs' });
  const kept = picks.getByRole('checkbox').first();
  const name = await kept.getAttribute('value');
  await kept.check();
  await page.getByLabel('Sort by').selectOption('price');
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page).toHaveURL(/sort=price/);
  await expect(length).toBeVisible();
  await expect(picks.locator(`[value="${name}"]`)).toBeChecked();
  await expect(picks.getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('what is chosen before the script came is kept, and a page loaded again says what its address says @js', async ({
  page,
}) => {
  const held: Route[] = [];
  await page.route(/\/live[^/]*\.js/, (route) => {
    held.push(route);
  });
  await page.goto('/programs', { waitUntil: 'commit' });
  const open = page.getByRole('group', { name: 'Status' }).getByLabel('Open');
  await open.check();
  const come = page.waitForResponse(/\/live[^/]*\.js/);
  await expect.poll(() => held.length).toBe(1);
  await held[0]?.continue();
  await come;
  await page.waitForLoadState('load');
  await expect(open).toBeChecked();
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page).toHaveURL(/status=open/);
  await page.goBack();
  await expect(page).not.toHaveURL(/status=open/);
  await expect(open).not.toBeChecked();
  await open.check();
  await page.unrouteAll();
  await page.reload();
  await expect(open).not.toBeChecked();
});

for (const address of ['/programs?status=open', '/degrees?credit=amount', '/pathways?country=GB'])
  test(`a screen reader hears the count: its region is the same, with other words: ${address} @js`, async ({
    page,
  }) => {
    await page.goto(address);
    const region = await page.getByRole('status').elementHandle();
    const before = await region?.textContent();
    await page
      .getByRole('link', { name: /^(Clear all|Show all)/ })
      .first()
      .click();
    await expect(page).not.toHaveURL(/\?/);
    await expect(page.getByRole('status')).not.toHaveText(before ?? '');
    expect(await region?.evaluate((element) => element.isConnected)).toBe(true);
    await expect(page.locator('[data-live-area]')).toHaveAttribute('aria-busy', 'false');
  });
