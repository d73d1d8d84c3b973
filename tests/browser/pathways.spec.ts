import { expect, test } from '../support/watched-page';

test.use({ viewport: { width: 1280, height: 900 } });

test('a visitor narrows the pathways by country and by what is promised', async ({ page }) => {
  await page.goto('/pathways');
  const rows = page
    .getByRole('table')
    .first()
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
  const all = await rows.count();
  await page.getByRole('combobox', { name: 'Country of the degree' }).selectOption('US');
  await page.getByLabel('What is promised').selectOption('share');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/country=US/);
  await expect(rows).not.toHaveCount(all);
  for (const text of await rows.allTextContents()) expect(text).toMatch(/\bof\b|half|quarter|percent/i);
  await expect(page.getByRole('combobox', { name: 'Country of the degree' })).toHaveValue('US');
  await page.getByRole('link', { name: /^Show all/ }).click();
  await expect(rows).toHaveCount(all);
});
