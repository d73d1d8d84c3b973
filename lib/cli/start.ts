import { setTimeout as pause } from 'node:timers/promises';
import { readPort } from '#lib/site/config';
import { buildSite } from './build-site';
import { buildIsFresh } from './build-stamp';
import { portObstacle } from './port';
import { startTool, untilAsked } from './tool';

/** Says where the site is as soon as it answers. */
async function announce(address: string, ended: AbortSignal): Promise<void> {
  while (!ended.aborted) {
    if (await fetch(address, { method: 'HEAD' }).catch(() => undefined)) {
      console.log(`\nSteppingstone is at ${address} (Ctrl-C ends it)\n`);
      return;
    }
    await pause(100);
  }
}

async function serve(port: number): Promise<number> {
  const server = startTool('next', ['start', '--port', String(port)]);
  const ended = new AbortController();
  void announce(`http://localhost:${port}`, ended.signal);
  const code = await untilAsked(server);
  ended.abort();
  return code;
}

async function start(): Promise<number> {
  const port = readPort(process.env.PORT);
  const obstacle = await portObstacle(port);
  if (obstacle) {
    console.error(obstacle);
    return 1;
  }
  const failed = buildIsFresh() ? 0 : await buildSite();
  return failed || serve(port);
}

process.exitCode = await start();
