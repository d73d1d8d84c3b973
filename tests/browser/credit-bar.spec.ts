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

interface Pathway {
  readonly program: string;
  readonly degree: string;
  readonly credit: { readonly amount: number | null; readonly of: number | null };
  readonly share: { readonly is: string | null };
}

test('the filled part of a credit bar is the stated part of its width @js', async ({ page, request }) => {
  const { records } = await (await request.get('/pathways.json')).json();
  const stated = records.find(
    ({ credit, share }: Pathway) => share.is === 'exact' && credit.amount !== null && credit.of !== null,
  );
  for (const address of ['/pathways', `/programs/${stated.program}`, `/degrees/${stated.degree}`]) {
    await page.goto(address);
    const bars = await barsIn(page.getByRole('main'));
    const exact = bars.flatMap(({ words, filled, width }) => {
      const [, amount, of] = /(?<!about |at most )\b([\d.]+) of ([\d.]+) /i.exec(words) ?? [];
      return amount && of ? [{ words, off: Math.abs(filled - Number(amount) / Number(of)) * width }] : [];
    });
    expect(exact.length, address).toBeGreaterThan(0);
    expect(
      exact.filter(({ off }) => off > 1.5),
      address,
    ).toEqual([]);
  }
});

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
