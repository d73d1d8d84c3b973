import { test as base, expect } from '@playwright/test';
import { readSite, type Site } from './site';

/** Tests of the whole site, which is fetched once for all tests of a file. */
export const test = base.extend<object, { site: Site }>({
  site: [
    async ({ playwright: _ }, use, { project }) => {
      await use(await readSite(project.use.baseURL ?? ''));
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

export { expect };
