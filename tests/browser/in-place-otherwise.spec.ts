import { test as plain, type Route } from '@playwright/test';
import { mark, stayed } from '../support/stayed';
import { expect, test } from '../support/watched-page';

test.use({ viewport: { width: 1280, height: 900 } });

const failures: Record<string, (route: Route) => Promise<void>> = {
  'no network': (route) => route.abort(),
  'another status': (route) =>
    route.fulfill({ status: 503, contentType: 'text/html', body: '<div data-live-area></div>' }),
  'another type': (route) => route.fulfill({ contentType: 'application/json', body: '{}' }),
  'a page of another kind': (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Sign in</h1>' }),
  'a page of another build': (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<link rel="stylesheet" href="/other.css"><div data-live-area></div>',
    }),
  'another page': (route) => route.fulfill({ status: 302, headers: { Location: '/about' } }),
};

// The browser logs what is made to fail here, so nobody watches the log.
for (const [name, answer] of Object.entries(failures))
  plain(`an answer that cannot be shown in place is opened: ${name} @js`, async ({ page }) => {
    await page.route('**/programs', (route) =>
      route.request().resourceType() === 'fetch' ? answer(route) : route.continue(),
    );
    await page.goto('/programs?status=open');
    await mark(page);
    await page.getByRole('link', { name: 'Clear all' }).click();
    await expect(page).toHaveURL(/\/programs$/);
    await expect(page.getByRole('group', { name: 'Status' }).getByLabel('Open')).not.toBeChecked();
    expect(await stayed(page)).toBe(false);
  });

test('of two requests in a row the last counts @js', async ({ page }) => {
  const held: Route[] = [];
  await page.route(/status=closed/, (route) => {
    held.push(route);
  });
  await page.goto('/programs');
  await mark(page);
  const apply = page.getByRole('button', { name: 'Apply filters' });
  const status = page.getByRole('group', { name: 'Status' });
  const given = page.waitForEvent('requestfailed');
  await status.getByLabel('Closed').check();
  await apply.click();
  await expect(page.locator('[data-live-area]')).toHaveAttribute('aria-busy', 'true');
  await expect.poll(() => held.length).toBe(1);
  await status.getByLabel('Closed').uncheck();
  await status.getByLabel('Open').check();
  await apply.click();
  expect((await given).url()).toMatch(/status=closed/);
  await expect(page.getByRole('link', { name: 'Remove filter Status: Open' })).toBeVisible();
  await expect(page).toHaveURL(/status=open/);
  expect(await stayed(page)).toBe(true);
});

test('another page may be opened while an answer is on its way @js', async ({ page }) => {
  await page.route(/status=closed/, () => {});
  await page.goto('/programs');
  await page.getByRole('group', { name: 'Status' }).getByLabel('Closed').check();
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expect(page.locator('[data-live-area]')).toHaveAttribute('aria-busy', 'true');
  await page.getByRole('navigation').first().getByRole('link', { name: 'Guides' }).click();
  await expect(page).toHaveURL(/\/guides$/);
});

test('a link opens in another tab when asked to @js', async ({ page, context }) => {
  await page.goto('/programs?status=open');
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Clear all' }).click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(/\/programs$/);
  await expect(page).toHaveURL(/\?status=open$/);
});
