import { type Browser, chromium } from '@playwright/test';
import { browserOptions } from '../support/browser';

export interface Paint {
  /** Milliseconds to first contentful paint. */
  readonly firstPaint: number;
  /** Milliseconds of main-thread work beyond 50 ms in long tasks. */
  readonly blocking: number;
  /** How far the content moved after it was shown (cumulative layout shift); 0 is nothing. */
  readonly shift: number;
}

/** Lighthouse's phone: 150 ms round trip, 1.6 Mbit/s down, a processor four times slower. */
const phone = {
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
  offline: false,
};

/** Runs in the page; as text, because the loader of this file adds helpers that a page does not have. */
const readPaint = `(async () => {
  const entries = (type) => new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
    setTimeout(() => resolve([]), 300);
  });
  const first = (await entries('paint')).find(({ name }) => name === 'first-contentful-paint');
  const blocking = (await entries('longtask')).reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  const shift = (await entries('layout-shift')).reduce((sum, { value }) => sum + value, 0);
  return { firstPaint: first ? first.startTime : 0, blocking, shift };
})()`;

async function loadOnce(browser: Browser, url: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', phone);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url, { waitUntil: 'networkidle' });
  const paint = await page.evaluate<Paint>(readPaint);
  await context.close();
  return paint;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Medians over cold loads on a throttled phone profile. */
export async function paintOf(urls: readonly string[], runs = 5): Promise<Paint[]> {
  const browser = await chromium.launch(await browserOptions());
  const results: Paint[] = [];
  for (const url of urls) {
    const paints: Paint[] = [];
    for (let run = 0; run < runs; run += 1) paints.push(await loadOnce(browser, url));
    results.push({
      firstPaint: median(paints.map(({ firstPaint }) => firstPaint)),
      blocking: median(paints.map(({ blocking }) => blocking)),
      shift: median(paints.map(({ shift }) => shift)),
    });
  }
  await browser.close();
  return results;
}
