import AxeBuilder from '@axe-core/playwright';
import { pageTypes } from '../support/page-types';
import { expect, test } from '../support/watched-page';

// axe alone takes half a minute over the longest table on a busy machine.
test.setTimeout(90_000);

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const scheme of ['light', 'dark'] as const) {
  for (const [name, address] of Object.entries(pageTypes)) {
    test(`axe finds nothing: ${name}, ${scheme} @js`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
    });
  }
}
