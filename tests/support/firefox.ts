import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox, firefoxAdvice } from '#lib/cli/firefox';

const executablePath = findFirefox() ?? '';

/** A tab of a Firefox that has seen nothing yet; it fails its test when a script of the site does. */
export const test = base.extend<{ tab: Page }, { firefox: Browser }>({
  firefox: [
    async ({ browserName: _ }, use, { project, workerIndex }) => {
      // In the project, because a Firefox that Ubuntu installs cannot look into the folder for temporary files.
      const userDataDir = join(project.outputDir, `firefox-${workerIndex}`);
      const browser = await puppeteer.launch({ browser: 'firefox', executablePath, userDataDir });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  tab: async ({ firefox }, use) => {
    const context = await firefox.createBrowserContext();
    const tab = await context.newPage();
    await tab.setViewport({ width: 1280, height: 900 });
    const faults: string[] = [];
    tab.on('pageerror', (error) => faults.push(String(error)));
    await use(tab);
    expect(faults).toEqual([]);
    await context.close();
  },
});

test.skip(executablePath === '', firefoxAdvice);

export { expect };
