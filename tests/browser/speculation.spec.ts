import { expect, test } from '../support/watched-page';

test('a page whose link is pointed at is fetched early @js', async ({ page }) => {
  const browser = await page.context().newCDPSession(page);
  const fetched: string[] = [];
  browser.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Success') fetched.push(new URL(prefetchUrl).pathname);
  });
  await browser.send('Preload.enable');
  await page.goto('/about');
  await page.getByRole('link', { name: 'Universities' }).hover();
  await expect.poll(() => fetched).toEqual(['/universities']);
});
