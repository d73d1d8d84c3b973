import { defineConfig } from '@playwright/test';
import { browserOptions } from './support/browser';

const port = 3210;
const address = `http://localhost:${port}`;

export default defineConfig({
  testDir: './e2e',
  outputDir: './.results/artifacts',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  retries: 0,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: './.results/playwright.json' }]],
  use: { baseURL: address, launchOptions: browserOptions(), trace: 'retain-on-failure' },
  projects: [{ name: 'chromium' }, { name: 'no-javascript', grepInvert: /@js/, use: { javaScriptEnabled: false } }],
  // The production server, of a build made beforehand: `npm run build`.
  webServer: {
    command: `node node_modules/next/dist/bin/next start --port ${port}`,
    cwd: '..',
    url: address,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
