import { expect, test } from '../support/watched-page';

test.use({ viewport: { width: 1280, height: 900 } });

test('the first stop of the keyboard is the link to the content', async ({ page }) => {
  await page.goto('/programs/mit-supply-chain-management');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport();
});

test('filter, and open a guide, with the keyboard alone', async ({ page }) => {
  await page.goto('/programs');
  await page.getByRole('group', { name: 'Status' }).getByLabel('Open').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/status=open/);
  const first = page.getByRole('main').getByRole('list').getByRole('heading', { level: 2 }).getByRole('link').first();
  const title = await first.textContent();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
});

test.describe('on a phone without script', () => {
  test.use({ viewport: { width: 320, height: 700 }, javaScriptEnabled: false });

  test('what matters is weighed with the keyboard alone', async ({ page }) => {
    await page.goto('/decide');
    await page
      .getByRole('group', { name: 'Does the work you want ask for a master’s?' })
      .getByLabel('Left out')
      .focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('group', { name: 'Little money' }).getByLabel('Left out').focus();
    for (let level = 0; level <= 4; level += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/money=4&work=yes$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^One answer decides/);
  });
});

test('every stop of the keyboard on the directory can be seen', async ({ page }) => {
  await page.goto('/programs');
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const active = document.activeElement;
      if (!active || active === document.body) return true;
      const box = active.getBoundingClientRect();
      const middle = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height, 20) / 2);
      return (
        middle !== null &&
        (active.contains(middle) || middle.contains(active) || middle.closest('label')?.contains(active) === true)
      );
    });
    expect(seen, `stop ${stop}`).toBe(true);
  }
});
