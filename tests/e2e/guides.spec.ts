import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/watched-page';

const slugs = readdirSync(join(import.meta.dirname, '../../content/programs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.replace(/\.md$/, ''));

/** Numbers of the page that must carry their sources; the sums of the exit table rest on the prices above them. */
const figures = '.facts > div:has(.num), .prices > li, .evid > div, .courses td:has(.how)';

test('every program has a guide on which every figure is cited, and every citation leads to a source', async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const slug of slugs) {
    await page.goto(`/programs/${slug}`);
    const uncited = await page
      .locator(figures)
      .evaluateAll((found) =>
        found.filter((figure) => !figure.querySelector('a.cite')).map((figure) => figure.textContent),
      );
    expect(uncited, slug).toEqual([]);
    const lost = await page
      .locator('a.cite')
      .evaluateAll((found) =>
        found
          .map((cite) => cite.getAttribute('href') ?? '')
          .filter((target) => !document.querySelector(`.sources ${target}`)),
      );
    expect(lost, slug).toEqual([]);
  }
});

test('a closed program says so first and leads to open ones', async ({ page }) => {
  await page.goto('/programs/queensland-business-leadership');
  const main = page.getByRole('main');
  await expect(main.getByText('You can no longer start this program.')).toBeInViewport();
  await main
    .getByRole('list')
    .filter({ has: page.locator('a[href^="/programs/"]') })
    .last()
    .getByRole('link')
    .first()
    .click();
  await expect(main.getByText(/^Open/).first()).toBeVisible();
});
