import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pageTypes } from '../support/page-types';
import { expect, test } from '../support/watched-page';

// axe takes half a minute over the longest table on a busy machine.
test.setTimeout(120_000);

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that can find in the dark what they did not find in the light: nothing but colors differs. */
const ofColor = ['color-contrast', 'link-in-text-block'];

/**
 * axe on what a page shows now. It explains nothing but what it finds wrong and stays in this page, which has no
 * frames: both halve its time.
 */
const axe = (page: Page) =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'], preload: false }).setLegacyMode();

async function violations(builder: AxeBuilder): Promise<string[]> {
  const found = await builder.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

// One visit serves all: to load and lay out a page is a good part of the work.
for (const [name, address] of Object.entries(pageTypes)) {
  test(`nothing for axe to find, in the light or in the dark, and no sideways scroll: ${name} @js`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    expect.soft(await violations(axe(page).withTags(standards)), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await violations(axe(page).withRules(ofColor)), 'dark').toEqual([]);
    for (const width of [320, 768, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(scrolled, `${width} px`).toBeLessThanOrEqual(width);
    }
  });
}
