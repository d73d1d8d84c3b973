import { pageTypes } from '../support/page-types';
import { expect, test } from '../support/watched-page';

for (const [name, address] of Object.entries(pageTypes)) {
  test(`no sideways scroll of the page, however wide the window: ${name} @js`, async ({ page }) => {
    await page.goto(address);
    for (const width of [320, 768, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const root = page.locator('html');
      expect(await root.evaluate((element) => element.scrollWidth), `${width} px`).toBeLessThanOrEqual(width);
    }
  });
}
