import { pageTypes } from '../support/page-types';
import { expect, test } from '../support/watched-page';

test('every link inside the site leads to a page, and every anchor to its target', async ({ page, request }) => {
  test.setTimeout(120_000);
  const seen = new Set<string>();
  const broken: string[] = [];
  for (const address of Object.values(pageTypes)) {
    await page.goto(address);
    const links = await page
      .locator('a[href^="/"], a[href^="#"], link[rel="icon"]')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    for (const link of new Set(links)) {
      if (link.startsWith('#')) {
        if ((await page.locator(`[id="${link.slice(1)}"]`).count()) !== 1) broken.push(`${address} ${link}`);
      } else if (!seen.has(link)) {
        seen.add(link);
        const response = await request.get(link);
        if (response.status() !== 200) broken.push(`${address} ${link} ${response.status()}`);
      }
    }
  }
  expect(broken).toEqual([]);
});
