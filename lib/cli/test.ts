import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserAdvice, findBrowser, installInCi } from './browser';
import { buildSite } from './build-site';
import { findFirefox, firefoxAdvice } from './firefox';
import { playwrightTally, type Tally, total, vitestTally, withExit } from './test-results';
import { runTool } from './tool';

const results = join('tests', '.results');
const tallies: Tally[] = [];

/** Runs one step under a heading and says how long it took. */
async function step(heading: string, work: () => Promise<Tally>): Promise<boolean> {
  console.log(`\n── ${heading} ──`);
  const start = performance.now();
  const tally = await work();
  tallies.push(tally);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${heading}: ${tally.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s ──`);
  return tally.failed === 0;
}

/** A step that is one check: it passed when it ended with 0. */
const check = (heading: string, work: () => Promise<number>): Promise<boolean> =>
  step(heading, async () => ((await work()) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));

/** A step that runs tests and writes a report of them. */
const tests = (heading: string, file: string, count: (report: string) => Tally, work: () => Promise<number>) =>
  step(heading, async () => {
    const report = join(results, file);
    rmSync(report, { force: true });
    const code = await work();
    return withExit(existsSync(report) ? count(readFileSync(report, 'utf8')) : undefined, code);
  });

async function everything(): Promise<void> {
  await check('Content', () => runTool('content'));
  await check('Lint', () => runTool('biome', ['check', '--error-on-warnings']));
  await check('Types', async () => (await runTool('next', ['typegen'])) || runTool('tsc', ['--noEmit']));
  await check('Dead code', () => runTool('knip'));
  await tests('Unit tests', 'vitest.json', vitestTally, () =>
    runTool('vitest', [
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(results, 'vitest.json')}`,
    ]),
  );
  const built = await check('Build', buildSite);
  const [heading, projects] = withBrowser ? ['End-to-end tests', []] : ['Tests over HTTP', ['--project=http']];
  if (!built) {
    console.log(`\n── ${heading}: not run, for there is no build ──`);
    return;
  }
  await tests(heading, 'playwright.json', playwrightTally, () =>
    runTool('playwright', ['test', '--config=tests/playwright.config.ts', ...projects]),
  );
}

const withBrowser = !process.argv.includes('--without-browser');

if (withBrowser) {
  const { CHROMIUM_PATH, FIREFOX_PATH } = process.env;
  installInCi([
    ...(CHROMIUM_PATH || findBrowser() ? [] : ['chromium']),
    ...(FIREFOX_PATH || findFirefox() ? [] : ['firefox-esr']),
  ]);
}
if (withBrowser && !findBrowser()) {
  console.error(browserAdvice);
  tallies.push({ passed: 0, failed: 1 });
} else {
  await everything();
}

if (withBrowser && !findFirefox()) console.log(`\n${firefoxAdvice}`);
const { passed, failed } = total(tallies);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
