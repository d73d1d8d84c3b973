import { livePages } from '#lib/site/kinds-of-pages';
import { useEveryControl } from '../support/every-control';
import { pageTypes } from '../support/page-types';
import { mark, stayed } from '../support/stayed';
import { type Meddler, meddle } from '../support/translator';
import { expect, test } from '../support/watched-page';

test.use({ viewport: { width: 1280, height: 900 } });

/** Each state of each page that updates in place, translated; and each page as it is first seen, with extensions. */
const states: readonly (readonly [string, Meddler])[] = livePages.flatMap(({ path }) => [
  ...Object.values(pageTypes)
    .filter((address) => address.split('?')[0] === path)
    .map((address) => [address, 'translator'] as const),
  [path, 'extensions'] as const,
]);

for (const [address, meddler] of states)
  test(`every control does what it says after the ${meddler} changed the page: ${address} @js`, async ({ page }) => {
    // Dozens of answers, each compared with a page fetched anew.
    test.slow();
    await page.goto(address);
    await meddle(page, meddler);
    await mark(page);
    const { controls, faults } = await useEveryControl(page);
    expect(faults).toEqual([]);
    expect(controls).toBeGreaterThan(0);
    expect(await stayed(page)).toBe(true);
    await expect(page.locator('[data-live-area]')).toContainText('·');
  });

test('a translated page of pathways keeps working @js', async ({ page }) => {
  await page.goto('/pathways');
  await meddle(page, 'translator');
  await mark(page);
  const status = page.getByRole('status');
  const all = await status.textContent();
  await page.getByRole('combobox', { name: 'Country of the degree' }).selectOption('US');
  await page.getByLabel('How firm the promise is').selectOption('amount');
  await page.getByLabel('Sort by').selectOption('date');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/country=US.*sort=date/);
  await expect(status).not.toHaveText(all ?? '');
  await expect(status).toHaveText(/·$/);
  await expect(page.getByLabel('Sort by')).toHaveValue('date');
  await page.getByRole('link', { name: /^Show all/ }).click();
  await expect(status).toHaveText(all ?? '');
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Country of the degree' })).toHaveValue('US');
  await page.goForward();
  await expect(status).toHaveText(all ?? '');
  expect(await stayed(page)).toBe(true);
});

test('a translated comparison keeps working @js', async ({ page }) => {
  await page.goto('/compare');
  await meddle(page, 'translator');
  await mark(page);
  const removals = page.getByRole('main').getByRole('link', { name: /^Remove/ });
  await page.getByLabel('First program').selectOption('mit-finance');
  await page.getByLabel('Second program').selectOption('mit-supply-chain-management');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(removals).toHaveCount(2);
  await page.getByLabel('Another program').selectOption('rit-cybersecurity');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(removals).toHaveCount(3);
  await page.getByRole('link', { name: 'Only the rows that differ' }).click();
  await expect(page).toHaveURL(/rows=differing/);
  await page.getByRole('link', { name: 'All rows' }).click();
  await expect(page).not.toHaveURL(/rows=/);
  await removals.first().click();
  await expect(removals).toHaveCount(2);
  await removals.first().click();
  await expect(removals).toHaveCount(0);
  await page.goBack();
  await expect(removals).toHaveCount(2);
  expect(await stayed(page)).toBe(true);
});
