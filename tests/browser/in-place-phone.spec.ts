import { mark, stayed } from '../support/stayed';
import { expect, test } from '../support/watched-page';

test.use({ viewport: { width: 360, height: 740 } });

test('on a phone the filters fold away when they are applied, and the count has the focus and is in sight @js', async ({
  page,
}) => {
  await page.goto('/programs');
  const filters = page.locator('summary').filter({ hasText: 'Filter and sort' });
  const field = page.getByRole('group', { name: 'Field' });
  await filters.click();
  await field.getByLabel('Data science').check();
  await mark(page);
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page).toHaveURL(/field=data-science/);
  await expect(field).toBeHidden();
  const count = page.getByRole('heading', { level: 1 });
  await expect(count).toBeFocused();
  await expect(count).toBeInViewport();
  await expect(page.getByRole('link', { name: /^Remove filter Field/ })).toBeInViewport();
  expect(await stayed(page)).toBe(true);
});
