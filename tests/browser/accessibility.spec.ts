import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pageTypes } from '../support/page-types';
import { expect, test } from '../support/watched-page';

// axe alone takes half a minute over the longest table on a busy machine.
test.setTimeout(90_000);

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that can find in the dark what they did not find in the light: nothing but colors differs. */
const ofColor = ['color-contrast', 'link-in-text-block'];

/** axe on what a page shows now; it explains nothing but what it finds wrong. */
const axe = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ['violations'] });

async function violations(builder: AxeBuilder): Promise<string[]> {
  const found = await builder.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

for (const [name, address] of Object.entries(pageTypes)) {
  test(`axe finds nothing, in the light and in the dark: ${name} @js`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    expect(await violations(axe(page).withTags(standards)), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(axe(page).withRules(ofColor)), 'dark').toEqual([]);
  });
}
