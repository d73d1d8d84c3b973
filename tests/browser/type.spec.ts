import type { Page } from '@playwright/test';
import { pageTypes } from '../support/page-types';
import { expect, test } from '../support/watched-page';

// The style sheet of the second test comes from here, which the pages themselves forbid.
test.use({ bypassCSP: true });
test.setTimeout(180_000);

const widths = [320, 360, 768, 1280];

/** One page of each layout: the others are made of the same pieces. */
const layouts = [
  'home',
  'directory',
  'sheet, a pair',
  'open data',
  'about',
  'directory, filtered',
  'program, much known',
  'program, closed',
  'compare, four columns',
  'match, with a result',
  'calculator, with a result',
  'degree, much known',
  'degrees',
  'field, much known',
  'pathways',
  'who pays',
  'headline table',
  'guide with claims',
] as const;

/** Widths at which the page is wider than its window, with everything folded open. */
async function overflows(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const scrolled = await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      return document.documentElement.scrollWidth;
    });
    if (scrolled > width) found.push(`${scrolled} px in ${width}`);
  }
  return found;
}

test('nothing runs over the edge with large letters as the browser’s own @js', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  for (const standard of [20, 24, 32]) {
    await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
    for (const name of layouts) {
      await page.goto(pageTypes[name]);
      expect.soft(await overflows(page), `${name}, ${standard} px`).toEqual([]);
    }
  }
});

/** WCAG 2.2, 1.4.12: the spacing that a reader may set without losing anything. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

test('nothing runs over the edge with letters, words and lines apart @js', async ({ page }) => {
  for (const name of layouts) {
    await page.goto(pageTypes[name]);
    await page.addStyleTag({ content: spacing });
    expect.soft(await overflows(page), name).toEqual([]);
  }
});

test('each citation mark can be hit over 24 px each way', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const name of ['program, much known', 'compare, four columns'] as const) {
    await page.goto(pageTypes[name]);
    const missed = await page.evaluate(() => {
      const marks = [...document.querySelectorAll<HTMLElement>('main sup a')].filter((mark) => mark.checkVisibility());
      return marks.flatMap((mark) => {
        mark.scrollIntoView({ block: 'center' });
        const { right, top, bottom } = mark.getBoundingClientRect();
        const middle = (top + bottom) / 2;
        const corners = [right - 1, right - 23].flatMap((x) => [middle - 11, middle + 11].map((y) => [x, y] as const));
        const isHit = corners.every(([x, y]) => document.elementFromPoint(x, y)?.closest('a') === mark);
        return isHit ? [] : [mark.parentElement?.parentElement?.textContent];
      });
    });
    expect(missed, name).toEqual([]);
  }
});
