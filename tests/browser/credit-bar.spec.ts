import type { Locator } from '@playwright/test';
import { expect, test } from '../support/watched-page';

interface Bar {
  readonly words: string;
  /** Part of the bar's width that is filled. */
  readonly filled: number;
  readonly width: number;
}

/** Every credit bar that fills a stated share, with the words beside it. */
const barsIn = (main: Locator): Promise<Bar[]> =>
  main.locator('svg:has(rect)').evaluateAll((found) =>
    found.map((bar) => {
      const whole = bar.getBoundingClientRect();
      const rect = bar.querySelector('rect')?.getBoundingClientRect();
      return {
        words: bar.parentElement?.textContent ?? '',
        filled: ((rect?.right ?? 0) - whole.left) / whole.width,
        width: whole.width,
      };
    }),
  );

const addresses = ['/pathways', '/programs/mit-supply-chain-management', '/degrees/georgia-tech-oms-analytics'];

for (const address of addresses) {
  test(`the filled part of a credit bar is the stated part of its width: ${address} @js`, async ({ page }) => {
    await page.goto(address);
    const bars = await barsIn(page.getByRole('main'));
    const exact = bars.flatMap(({ words, filled, width }) => {
      const [, amount, of] = /(?<!about |at most )\b([\d.]+) of ([\d.]+) /i.exec(words) ?? [];
      return amount && of ? [{ words, off: Math.abs(filled - Number(amount) / Number(of)) * width }] : [];
    });
    expect(exact.length).toBeGreaterThan(0);
    expect(exact.filter(({ off }) => off > 1.5)).toEqual([]);
  });
}

const columns = [
  'program=mit-supply-chain-management',
  'program=georgia-tech-analytics',
  'degree=georgia-tech-oms-analytics',
  'degree=mit-supply-chain-blended',
];

for (const count of [2, 3, 4]) {
  test(`nothing in a comparison of ${count} runs over the column beside it, however narrow the window @js`, async ({
    page,
  }) => {
    await page.goto(`/compare?${[...columns.slice(0, count - 1), ...columns.slice(-1)].join('&')}`);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page
        .getByRole('table')
        .getByRole('cell')
        .evaluateAll((cells) =>
          cells.flatMap((cell) => {
            const { left, right } = cell.getBoundingClientRect();
            return [...cell.querySelectorAll('svg, a, span, b, p')].flatMap((part) => {
              const box = part.getBoundingClientRect();
              const isSeen = box.width > 1 && box.height > 1;
              return isSeen && (box.left < left - 1 || box.right > right + 1)
                ? [`${part.tagName} ${part.textContent}: ${box.left}–${box.right} in ${left}–${right}`]
                : [];
            });
          }),
        );
      expect(over, `${width} px`).toEqual([]);
    }
  });
}
