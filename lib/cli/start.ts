import { serve } from '#lib/server/serve';
import { readPort, readSeconds, siteUrl } from '#lib/site/config';
import { buildSite } from './build-site';
import { buildIsFresh, builtFor } from './build-stamp';
import { portObstacle } from './port';
import { untilAsked } from './tool';

const logs = process.env.ACCESS_LOG === '1';

/** Serves the site until it is asked to end. */
async function run(port: number): Promise<void> {
  const { METRICS_PORT, DRAIN_SECONDS } = process.env;
  const { end } = await serve({
    folder: process.cwd(),
    port,
    siteUrl,
    builtFor: builtFor(),
    metricsPort: METRICS_PORT ? readPort(METRICS_PORT) : undefined,
    log: logs ? (entry) => console.log(JSON.stringify(entry)) : () => undefined,
    report: (error) => console.error(error),
  });
  console.log(`\nSteppingstone is at http://localhost:${port} (Ctrl-C ends it)\n`);
  if (!process.env.SITE_URL) {
    console.warn(`SITE_URL is not set: pages, feeds and cards name ${siteUrl} as their address.\n`);
  }
  await untilAsked();
  await end(readSeconds('DRAIN_SECONDS', DRAIN_SECONDS) * 1000);
}

async function start(): Promise<number> {
  const port = readPort(process.env.PORT);
  const obstacle = await portObstacle(port);
  if (obstacle) {
    console.error(obstacle);
    return 1;
  }
  const failed = buildIsFresh() ? 0 : await buildSite();
  if (failed) return failed;
  await run(port);
  return 0;
}

process.exitCode = await start();
process.exit();
