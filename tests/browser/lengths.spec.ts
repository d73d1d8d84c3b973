import { shapeOf } from '#lib/pages/program-shape';
import { routes } from '#lib/site/routes';
import { realCatalog } from '../support/real-catalog';
import { expect, test } from '../support/watched-page';

/** The most screens of a phone that a page may take with nothing folded open; of each kind the longest and those drawn. */
const limits: Readonly<Record<string, number>> = {
  '/': 6,
  '/programs': 9,
  '/degrees': 8,
  '/pathways': 10,
  '/programs/mit-supply-chain-management': 12,
  '/programs/mit-statistics-and-data-science': 12,
  '/degrees/mit-supply-chain-blended': 8,
  '/degrees/georgia-tech-oms-analytics': 8,
  '/fields/business-management': 9,
  '/fields/engineering': 9,
  '/universities/mit': 8,
  '/compare/micromasters-vs-masters': 8,
  '/compare?program=mit-supply-chain-management&program=georgia-tech-analytics&program=columbia-business-analytics&degree=georgia-tech-oms-analytics': 8,
  '/guides/what-the-common-advice-gets-wrong': 10,
};

/** Of every program whose page is to be short. */
const ofShape = { thin: 4, closed: 6, full: undefined } as const;

test('search and ways in stand on the first screen of a phone @js', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await expect(page.getByRole('main').getByRole('search')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('navigation', { name: 'Ways in' })).toBeInViewport({ ratio: 1 });
});

test('no page is longer on a phone than was agreed @js', async ({ page }) => {
  test.setTimeout(240_000);
  const { programs } = await realCatalog();
  const short = programs.flatMap((program): [string, number][] => {
    const limit = ofShape[shapeOf(program)];
    return limit ? [[routes.program(program.slug), limit]] : [];
  });
  expect(new Set(short.map(([, limit]) => limit))).toEqual(new Set([4, 6]));
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [path, limit] of [...Object.entries(limits), ...short]) {
    await page.goto(path);
    const screens = await page.evaluate(async () => {
      await document.fonts.ready;
      return document.documentElement.scrollHeight / innerHeight;
    });
    test.info().annotations.push({ type: 'screens', description: `${screens.toFixed(1)} of ${limit}, ${path}` });
    expect.soft(screens, `screens of 360 × 740 px, ${path}`).toBeLessThanOrEqual(limit);
  }
});
