import { expect, test } from '../support/watched-page';

test.use({ viewport: { width: 1280, height: 900 } });

test('a visitor narrows the pathways by country and by how firm the promise is', async ({ page }) => {
  await page.goto('/pathways');
  const rows = page
    .getByRole('table')
    .first()
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
  const status = page.getByRole('status');
  const all = (await status.textContent()) ?? '';
  await page.getByRole('combobox', { name: 'Country of the degree' }).selectOption('US');
  await page.getByLabel('How firm the promise is').selectOption('amount');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page).toHaveURL(/country=US/);
  await expect(status).not.toHaveText(all);
  for (const text of await rows.allTextContents()) expect(text).toContain('The university says how much');
  await expect(page.getByRole('combobox', { name: 'Country of the degree' })).toHaveValue('US');
  await page.getByRole('link', { name: /^Show all/ }).click();
  await expect(status).toHaveText(all);
});
