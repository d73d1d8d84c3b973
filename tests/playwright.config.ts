import { defineConfig } from '@playwright/test';
import { browserOptions } from './support/browser';

const port = Number(process.env.TEST_PORT || 3210);
const address = `http://localhost:${port}`;

// Where the site says it is served: another place than the build thought, given when the server starts.
process.env.SITE_URL = 'https://steppingstone.example';

export default defineConfig({
  outputDir: './.results/artifacts',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  retries: 0,
  // Twice the usual, for machines with other work to do.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: '100%',
  reporter: [['list'], ['json', { outputFile: './.results/playwright.json' }]],
  // Traces of all tests would cost a quarter of their time: `--trace on` makes one of a test that failed.
  use: { baseURL: address, launchOptions: browserOptions(), screenshot: 'only-on-failure' },
  projects: [
    // Tests that need no page: no browser is started for them.
    { name: 'http', testDir: './http' },
    { name: 'chromium', testDir: './browser' },
    // Every page must work without script; tests marked @js are about script, or need it to measure.
    { name: 'no-javascript', testDir: './browser', grepInvert: /@js/, use: { javaScriptEnabled: false } },
    // The one script, in the browser that keeps what was ticked over a reload. Driven by Puppeteer: Playwright drives
    // only Firefoxes of its own or newer than those of distributions.
    { name: 'firefox', testDir: './firefox' },
  ],
  // The production server, of a build made beforehand: `npm run build`.
  webServer: {
    command: 'node lib/cli/run.mjs start',
    cwd: '..',
    env: { ...process.env, PORT: String(port) },
    url: `${address}/healthz`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
