import { parseArgs } from 'node:util';
import { serve } from '#lib/server/serve';
import { readPort, readSeconds, siteUrl } from '#lib/site/config';
import { missingSettings, operator } from '#lib/site/operator';
import { buildSite } from './build-site';
import { buildIsFresh, builtFor } from './build-stamp';
import { portObstacle } from './port';
import { untilAsked } from './tool';

const { values } = parseArgs({ options: { 'as-built': { type: 'boolean', default: false } } });
const { HOST, PORT, METRICS_PORT, DRAIN_SECONDS, ACCESS_LOG, SITE_URL } = process.env;

/** Read before anything starts: a wrong setting is told at once. */
const settings = {
  port: readPort('PORT', PORT),
  host: HOST || undefined,
  metricsPort: METRICS_PORT ? readPort('METRICS_PORT', METRICS_PORT) : undefined,
  notice: readSeconds('DRAIN_SECONDS', DRAIN_SECONDS) * 1000,
  logs: Boolean(ACCESS_LOG) && ACCESS_LOG !== '0' && ACCESS_LOG !== 'false',
};

/** The address of now; else that of the build, unless it is only the one a build has when it is given none. */
const addressOf = (built: string): string => (SITE_URL || /^http:\/\/localhost:/.test(built) ? siteUrl : built);

/** Serves the site until it is asked to end. */
async function run(): Promise<void> {
  const address = addressOf(builtFor());
  process.env.SERVED_AT = address;
  const { end } = await serve({
    folder: process.cwd(),
    ...settings,
    siteUrl: address,
    builtFor: builtFor(),
    log: settings.logs ? (entry) => console.log(JSON.stringify(entry)) : () => undefined,
    report: (error) => console.error(error),
  });
  console.log(`\nSteppingstone is at http://localhost:${settings.port} (Ctrl-C ends it)\n`);
  if (/^http:\/\/localhost:/.test(address)) {
    console.warn(`SITE_URL is not set: pages, feeds and cards name ${address} as their address.\n`);
  }
  for (const warning of missingSettings(operator)) console.warn(warning);
  await untilAsked();
  await end(settings.notice);
}

/** What stands in the way of starting, in a sentence. */
async function findObstacle(): Promise<string | undefined> {
  const { port, metricsPort } = settings;
  if (metricsPort === port) return 'METRICS_PORT and PORT must differ.';
  if (values['as-built'] && !buildIsFresh()) {
    return 'There is no build of these files here, and --as-built makes none: run npm run build.';
  }
  const taken = await portObstacle(port, 'PORT');
  return taken ?? (metricsPort === undefined ? undefined : portObstacle(metricsPort, 'METRICS_PORT'));
}

async function start(): Promise<number> {
  const obstacle = await findObstacle();
  if (obstacle) {
    console.error(obstacle);
    return 1;
  }
  const failed = buildIsFresh() ? 0 : await buildSite();
  if (failed) return failed;
  try {
    await run();
    return 0;
  } catch (error) {
    console.error(error);
    return 1;
  }
}

process.exitCode = await start();
process.exit();
