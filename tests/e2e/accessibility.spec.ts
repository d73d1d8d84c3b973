import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pageTypes } from '../support/page-types';
import { expect, test } from '../support/watched-page';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of these standards whose outcome depends on colors: all that dark can change. */
const colorRules = ['color-contrast', 'link-in-text-block'];

async function faults(page: Page, narrow: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const { violations } = await narrow(new AxeBuilder({ page })).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

for (const [name, address] of Object.entries(pageTypes)) {
  test(`axe finds nothing: ${name}, light @js`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    expect(await faults(page, (axe) => axe.withTags(standards))).toEqual([]);
  });

  test(`axe finds nothing: ${name}, colors in the dark @js`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(address);
    expect(await faults(page, (axe) => axe.withRules(colorRules))).toEqual([]);
  });
}
