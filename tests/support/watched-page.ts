import { test as base, expect } from '@playwright/test';

/** A busy browser shows a page before its fade to it is ready, and leaves the fade out: it says so as an error of script. */
const fadeLeftOut = /^Transition was (aborted|skipped)/;

/** A page that fails its test when it logs an error or asks any other origin for anything. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', ({ message }) => {
      if (!fadeLeftOut.test(message)) faults.push(`script: ${message}`);
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== 'data:' && origin !== new URL(baseURL ?? '').origin) faults.push(`request: ${request.url()}`);
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };
