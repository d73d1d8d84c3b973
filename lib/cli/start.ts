import { setTimeout as pause } from 'node:timers/promises';
import { buildSite } from './build-site';
import { buildIsFresh } from './build-stamp';
import { portObstacle, readPort } from './port';
import { exitCode, startTool } from './tool';

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
  let asked = false;
  // Ctrl-C reaches the server as well; a plain kill reaches only this process, which must pass it on.
  process.on('SIGINT', () => {
    asked = true;
  });
  process.on('SIGTERM', () => {
    asked = true;
    server.kill();
  });
  void announce(`http://localhost:${port}`, ended.signal);
  const code = await exitCode(server);
  ended.abort();
  return asked ? 0 : code;
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
