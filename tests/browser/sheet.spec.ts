import { countPages } from '../support/paper';
import { expect, test } from '../support/watched-page';

/** Pairs with much to say or much to ask. */
const dense = [
  '/sheet?program=rit-design-thinking&degree=rit-graduate-degree-not-named',
  '/sheet?program=ubc-software-development-foundations&degree=curtin-master-science-computer-science',
  '/sheet?program=penn-robotics&degree=penn-mse-robotics',
  '/sheet?program=adelaide-big-data&degree=adelaide-master-data-science',
  '/sheet?program=wageningen-business-operations-circular-bio-economy&degree=wageningen-msc-biobased-sciences',
  '/sheet?program=mit-supply-chain-management&degree=mit-supply-chain-blended',
];

for (const address of dense) {
  test(`two sheets of paper hold all of ${address} @js`, async ({ page }) => {
    await page.goto(address);
    const pages = await countPages(page, '12mm');
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(2);
  });
}

test('letters on paper are large enough to read: 8.5 points @js', async ({ page }) => {
  await page.goto('/sheet?program=rit-design-thinking&degree=rit-graduate-degree-not-named');
  await page.emulateMedia({ media: 'print' });
  const sizes = await page
    .locator('.sheet :is(td, li, p, dt)')
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * one.currentCSSZoom));
  expect(Math.min(...sizes) * 0.75).toBeGreaterThan(8.4);
});

test('paper has no navigation and no form, only the sheet', async ({ page }) => {
  await page.goto('/sheet?program=mit-supply-chain-management&degree=mit-supply-chain-blended');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'The letter' })).toBeVisible();
});
