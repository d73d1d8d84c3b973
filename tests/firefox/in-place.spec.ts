import type { HTTPRequest, Page } from 'puppeteer-core';
import { expect, test } from '../support/firefox';

// One after the other, so that one Firefox starts for all of them.
test.describe.configure({ mode: 'default' });

/** What has this name for a screen reader. */
const named = (name: string) => `::-p-aria(${name})`;
const status = (value: string) => `[name=status][value=${value}]`;
const apply = named('Apply filters');
const main = 'nav[aria-label=Main]';

let origin = '';
test.beforeAll(({ baseURL }) => {
  origin = baseURL ?? '';
});

/** Opens a page and marks its document, so that a page loaded anew is told from one that changed in place. */
async function open(tab: Page, path: string): Promise<void> {
  await tab.goto(origin + path);
  await tab.evaluate(() => Object.assign(window, { stayed: true }));
}

const stayed = (tab: Page) => tab.evaluate(() => 'stayed' in window);
const textOf = (tab: Page, selector: string) => tab.$eval(selector, (element) => element.textContent);
const checked = (tab: Page) =>
  tab.$$eval('[name=status]:checked', (boxes) => boxes.map((box) => box.getAttribute('value')));
const focused = (tab: Page) => tab.evaluate(() => document.activeElement?.textContent);
const place = (tab: Page) => tab.evaluate(() => Math.round(scrollY));
const click = (tab: Page, selector: string) => tab.locator(selector).click();
const address = (tab: Page) => expect.poll(() => tab.url().slice(origin.length));

/** Answers as it says what the script asks the directory for; everything else goes its way. */
async function intercept(tab: Page, answer: (request: HTTPRequest) => void): Promise<void> {
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/programs' && !request.isNavigationRequest()) answer(request);
    else void request.continue();
  });
}

test('a filter changes the results in place, keeps the focus and announces the count', async ({ tab }) => {
  await open(tab, '/programs');
  const region = await tab.$('[role=status]');
  const before = await region?.evaluate((element) => element.textContent);
  await click(tab, status('closed'));
  await tab.focus(apply);
  await tab.keyboard.press('Enter');
  await address(tab).toBe('/programs?status=closed');
  await tab.waitForSelector(named('Remove filter Status: Closed'));
  expect(await focused(tab)).toBe('Apply filters');
  const after = await region?.evaluate(({ isConnected, textContent }) => ({ isConnected, textContent }));
  expect(after).toEqual({ isConnected: true, textContent: expect.stringMatching(/^\d+ programs$/) });
  expect(after?.textContent).not.toBe(before);
  expect(await stayed(tab)).toBe(true);
});

test('words and the place in them stay where they were', async ({ tab }) => {
  await open(tab, '/programs');
  await tab.type('#q', 'science');
  for (const key of ['ArrowLeft', 'ArrowLeft', 'Enter'] as const) await tab.keyboard.press(key);
  await address(tab).toBe('/programs?q=science');
  await tab.waitForSelector('[aria-label^="Remove filter"]');
  await tab.keyboard.type('XY');
  expect(await tab.$eval('#q', (field) => (field as HTMLInputElement).value)).toBe('scienXYce');
});

test('back and forward show the results, the form and the place that were left', async ({ tab }) => {
  await open(tab, '/programs?status=open&status=closed');
  await click(tab, status('closed'));
  await click(tab, apply);
  await address(tab).toBe('/programs?status=open');
  await click(tab, named('Page 2'));
  await address(tab).toBe('/programs?status=open&page=2');
  await expect.poll(() => place(tab)).toBe(0);
  await expect.poll(() => focused(tab)).toMatch(/^\d+ programs/);
  const second = await textOf(tab, '[data-live-area]');
  await tab.goBack();
  await address(tab).toBe('/programs?status=open');
  await expect.poll(() => place(tab)).toBeGreaterThan(500);
  await tab.goBack();
  await address(tab).toBe('/programs?status=open&status=closed');
  await expect.poll(() => checked(tab)).toEqual(['open', 'closed']);
  await tab.goForward();
  await tab.goForward();
  await address(tab).toBe('/programs?status=open&page=2');
  await expect.poll(() => textOf(tab, '[data-live-area]')).toBe(second);
  expect(await checked(tab)).toEqual(['open']);
  expect(await stayed(tab)).toBe(true);
});

test('after a reload, and on the way back from another page, the form says what the address says', async ({ tab }) => {
  await open(tab, '/programs?status=open');
  await click(tab, status('open'));
  await click(tab, status('closed'));
  await tab.reload();
  expect(await checked(tab)).toEqual(['open']);
  await click(tab, status('closed'));
  await click(tab, `${main} [href="/guides"]`);
  await address(tab).toBe('/guides');
  // Puppeteer waits for a load and takes no notice of a page that Firefox kept whole.
  await tab.evaluate(() => history.back());
  await expect.poll(() => checked(tab)).toEqual(['open']);
});

test('programs are compared in place', async ({ tab }) => {
  await open(tab, '/compare?program=mit-finance&program=rit-cybersecurity');
  await click(tab, named('Only the rows that differ'));
  await tab.waitForSelector(named('All rows'));
  expect(await focused(tab)).toBe('All rows');
  expect(await stayed(tab)).toBe(true);
});

const failures: Record<string, (request: HTTPRequest) => void> = {
  'no network': (request) => void request.abort(),
  'another status': (request) =>
    void request.respond({ status: 503, contentType: 'text/html', body: '<div data-live-area></div>' }),
};

for (const [name, answer] of Object.entries(failures))
  test(`an answer that cannot be shown in place is opened: ${name}`, async ({ tab }) => {
    await open(tab, '/programs?status=open');
    await intercept(tab, answer);
    await click(tab, named('Clear all'));
    await address(tab).toBe('/programs');
    await expect.poll(() => stayed(tab)).toBe(false);
    expect(await checked(tab)).toEqual([]);
  });

test('of two requests the last counts, and a link is followed while an answer is on its way', async ({ tab }) => {
  await open(tab, '/programs');
  const held: string[] = [];
  await intercept(tab, (request) =>
    /status=closed/.test(request.url()) ? held.push(request.url()) : void request.continue(),
  );
  await click(tab, status('closed'));
  await click(tab, apply);
  await expect.poll(() => held.length).toBe(1);
  await click(tab, status('closed'));
  await click(tab, status('open'));
  await click(tab, apply);
  await tab.waitForSelector(named('Remove filter Status: Open'));
  await address(tab).toBe('/programs?status=open');
  expect(await stayed(tab)).toBe(true);
  await click(tab, status('closed'));
  await click(tab, apply);
  await expect.poll(() => held.length).toBe(2);
  await click(tab, `${main} [href="/guides"]`);
  await address(tab).toBe('/guides');
});
