import { expect, test } from '../support/watched-page';

test('a page whose link is pointed at is fetched early @js', async ({ page }) => {
  const browser = await page.context().newCDPSession(page);
  const rules: string[] = [];
  const fetched: string[] = [];
  browser.on('Preload.ruleSetUpdated', ({ ruleSet }) => rules.push(ruleSet.errorMessage ?? 'sound'));
  browser.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready' || status === 'Success') fetched.push(new URL(prefetchUrl).pathname);
  });
  await browser.send('Preload.enable');
  await page.goto('/about');
  await expect.poll(() => rules).toEqual(['sound']);
  await page.getByRole('link', { name: 'Universities' }).hover();
  await expect.poll(() => fetched).toContain('/universities');
});
