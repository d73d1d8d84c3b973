import { pageTypes } from '../support/page-types';
import { expect, test } from '../support/watched-page';

for (const [name, address] of Object.entries(pageTypes)) {
  for (const width of [320, 768, 1920]) {
    test(`no sideways scroll of the page at ${width} px: ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const root = page.locator('html');
      expect(await root.evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}
