import { expect, type Page, type Route, test } from '@playwright/test';
import { livePages } from '#lib/site/kinds-of-pages';
import { mark } from '../support/stayed';
import { meddle } from '../support/translator';

test.use({ viewport: { width: 1280, height: 900 } });

// The browser logs what is made to fail here, so nobody watches the log.

/** Chooses the last line of the page's last menu and sends the form; returns the choice. */
const choose = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const menu = [...document.querySelectorAll<HTMLSelectElement>('form[data-live] select')].at(-1);
    if (!menu?.form) throw new Error('There is no menu.');
    menu.selectedIndex = menu.options.length - 1;
    menu.form.querySelector<HTMLElement>('[type=submit]')?.click();
    return `${menu.name}=${menu.value}`;
  });

/** Lets what the page itself fetches fail, and nothing else. */
const failInPlace = (page: Page, fail: (route: Route) => Promise<void>) =>
  page.route('**', (route) => (route.request().resourceType() === 'fetch' ? fail(route) : route.continue()));

const takeMarkAway = (page: Page) =>
  page.locator('[data-live-area]').evaluate((area) => area.removeAttribute('data-live-area'));

/** Resolves when another document than the marked one is there. */
const untilLoaded = (page: Page) => page.waitForFunction(() => !('stayed' in window));

const failures: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the server fails': (page) => failInPlace(page, (route) => route.fulfill({ status: 500, contentType: 'text/html' })),
  'the network is gone': (page) => failInPlace(page, (route) => route.abort()),
  'the answer has no marks': (page) =>
    failInPlace(page, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('data-live-area', 'data-other');
      await route.fulfill({ response, body });
    }),
  'the page has lost its marks': takeMarkAway,
};

for (const { path } of livePages)
  for (const [name, fail] of Object.entries(failures))
    test(`the page is loaded where it cannot be updated: ${path}, ${name} @js`, async ({ page }) => {
      await page.goto(path);
      await meddle(page, 'translator');
      await fail(page);
      await mark(page);
      const chosen = await choose(page);
      await expect(page).toHaveURL(new RegExp(`[?&]${chosen}`));
      await untilLoaded(page);
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/·/);
    });

test('on the way back the page is loaded where it has lost its marks @js', async ({ page }) => {
  await page.goto('/programs?status=open');
  await page.getByRole('link', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(/\/programs$/);
  await mark(page);
  await takeMarkAway(page);
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Remove filter Status: Open' })).toBeVisible();
  await untilLoaded(page);
});

test('on the way back the page is loaded where its answer cannot be fetched @js', async ({ page }) => {
  await page.goto('/programs?status=open');
  await page.getByRole('link', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(/\/programs$/);
  await page.reload();
  await mark(page);
  await failInPlace(page, (route) => route.abort());
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Remove filter Status: Open' })).toBeVisible();
  await untilLoaded(page);
});
