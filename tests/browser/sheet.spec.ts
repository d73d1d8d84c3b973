import { expect, test } from '../support/watched-page';

/** Pairs with much to say or much to ask. */
const dense = [
  '/sheet?program=penn-robotics&degree=penn-mse-robotics',
  '/sheet?program=adelaide-big-data&degree=adelaide-master-data-science',
  '/sheet?program=wageningen-business-operations-circular-bio-economy&degree=wageningen-msc-biobased-sciences',
  '/sheet?program=mit-supply-chain-management&degree=mit-supply-chain-blended',
];

/** How many pages a PDF has: each is an object of the type, which Chromium never compresses. */
const countPages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const address of dense) {
  test(`two sheets of paper hold all of ${address} @js`, async ({ page }) => {
    await page.goto(address);
    const margin = '12mm';
    const pdf = await page.pdf({
      format: 'A4',
      margin: { top: margin, right: margin, bottom: margin, left: margin },
    });
    expect(countPages(pdf)).toBeGreaterThan(0);
    expect(countPages(pdf)).toBeLessThanOrEqual(2);
  });
}

test('paper has no navigation and no form, only the sheet', async ({ page }) => {
  await page.goto('/sheet?program=mit-supply-chain-management&degree=mit-supply-chain-blended');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'The letter' })).toBeVisible();
});
