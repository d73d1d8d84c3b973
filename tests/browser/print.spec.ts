import { shapeOf } from '#lib/pages/program-shape';
import { routes } from '#lib/site/routes';
import { countPages } from '../support/paper';
import { realCatalog } from '../support/real-catalog';
import { expect, test } from '../support/watched-page';

const four =
  'program=mit-supply-chain-management&program=georgia-tech-analytics&program=columbia-business-analytics&degree=georgia-tech-oms-analytics';
const three = four.replace('&program=columbia-business-analytics', '');
const two = 'program=mit-supply-chain-management&program=georgia-tech-analytics';

for (const [columns, search] of Object.entries({ four, three, two })) {
  test(`a comparison of ${columns} is one page @js`, async ({ page }) => {
    await page.goto(`/compare?${search}`);
    expect(await countPages(page, '10mm')).toBe(1);
    expect(await countPages(page, '0')).toBe(1);
  });
}

test('every program of which little is known is one page @js', async ({ page }) => {
  const { programs } = await realCatalog();
  const thin = programs.filter((program) => shapeOf(program) === 'thin');
  expect(thin.length).toBeGreaterThan(1);
  for (const { slug } of thin) {
    await page.goto(routes.program(slug));
    expect.soft(await countPages(page, '10mm'), slug).toBe(1);
  }
});

test('how old a figure is shows on paper in the form of its mark, without backgrounds', async ({ page }) => {
  await page.goto('/programs/mit-supply-chain-management');
  await page.emulateMedia({ media: 'print' });
  const borders = await page
    .locator('.age-mark:not(.border-dotted)')
    .evaluateAll((marks) => marks.map((mark) => [mark.className, getComputedStyle(mark).borderWidth] as const));
  const [full, empty] = [true, false].map((isFull) =>
    borders.flatMap(([name, width]) =>
      name.includes('age-new') === isFull && !name.includes('age-half') ? width : [],
    ),
  );
  expect(full?.length).toBeGreaterThan(0);
  expect(empty?.length).toBeGreaterThan(0);
  expect(full?.filter((width) => empty?.includes(width))).toEqual([]);
});

test('a program with courses, a price and our reading is at most two pages @js', async ({ page }) => {
  await page.goto('/programs/umbc-database-management-systems');
  expect(await countPages(page, '10mm')).toBeLessThanOrEqual(2);
});

/** Pages with forms, folds and links to do something. */
const busy = [
  '/',
  '/programs/umbc-data-science-and-visualization',
  '/degrees/georgia-tech-oms-analytics',
  '/fields/computer-science',
  '/calculator?program=georgia-tech-analytics&degree=georgia-tech-oms-analytics',
  '/match?field=data-science&hours=8',
  '/plan?program=georgia-tech-analytics&start=2027-01-11&hours=6',
  '/shortlist?program=mit-finance&degree=georgia-tech-oms-analytics',
  '/compare/micromasters-vs-masters',
  '/guides/micromasters-or-masters',
];

test('paper has nothing to click or fill in, and no heading without matter', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const address of busy) {
    await page.goto(address);
    await expect.soft(page.getByRole('button'), address).toHaveCount(0);
    await expect.soft(page.getByRole('combobox'), address).toHaveCount(0);
    await expect.soft(page.getByRole('textbox'), address).toHaveCount(0);
    await expect
      .soft(
        page.getByText(/Improve this page|As data:|Change it|Which ones|“Working” opens/).filter({ visible: true }),
        address,
      )
      .toHaveCount(0);
    const sections = page.locator('main section').filter({ has: page.locator('h2'), visible: true });
    for (const words of await sections.allInnerTexts()) {
      expect.soft(words.trim().split('\n').length, `${address}: ${words}`).toBeGreaterThan(1);
    }
  }
});

test('a question that is printed unanswered has no answer filled in, which a pen could not undo', async ({ page }) => {
  await page.goto('/decide');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('radio').filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByRole('radio', { checked: true }).filter({ visible: true })).toHaveCount(0);
});

test('sources are printed with their addresses', async ({ page }) => {
  await page.goto('/programs/umbc-data-science-and-visualization');
  await page.emulateMedia({ media: 'print' });
  const source = page.locator('#s1 a');
  await expect(source).toBeVisible();
  const printed = await source.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain(await source.getAttribute('href'));
});
