import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate } from 'node:timers/promises';

/** What a path says: a status, a redirect, or whatever it does by itself; `nth` counts the requests for it from 1. */
type Behavior = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

const say =
  (status: number, headers: Record<string, string> = {}): Behavior =>
  (_request, response) =>
    response.writeHead(status, headers).end();

const to = (status: number, location: string): Behavior => say(status, { location });

const onlyGet =
  (status: number): Behavior =>
  ({ method }, response) =>
    response.writeHead(method === 'GET' ? 200 : status).end();

const firstTime =
  (first: Behavior, then: Behavior = say(200)): Behavior =>
  (request, response, nth) =>
    (nth === 1 ? first : then)(request, response, nth);

const silent: Behavior = () => undefined;

const behaviors: Readonly<Record<string, Behavior>> = {
  '/ok': say(200),
  '/not-found': say(404),
  '/removed': say(410),
  '/moved': to(301, '/moved-again'),
  '/moved-again': to(308, '/ok'),
  '/moved-to-nothing': to(301, '/not-found'),
  '/elsewhere-today': to(302, '/ok'),
  '/moved-then-elsewhere': to(301, '/elsewhere-today'),
  '/circle': to(301, '/circle'),
  '/into-a-program': to(301, 'mailto:someone@example.org'),
  '/forbidden': say(403),
  '/members': say(401),
  '/busy': firstTime(say(429, { 'retry-after': '0' })),
  '/busy-for-an-hour': say(429, { 'retry-after': '3600' }),
  '/no-head': onlyGet(405),
  '/head-lies': onlyGet(404),
  '/hiccup': firstTime(say(503)),
  '/broken': say(500),
  '/slow': silent,
  '/slow-once': firstTime(silent),
  '/cut-off': (request) => request.socket.destroy(),
};

/** A site of its own on this machine with a path for every way a link can end, and what it was asked. */
export async function serveLinks() {
  const asked: string[] = [];
  const userAgents = new Set<string>();
  let underWay = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(`${request.method} ${path}`);
    userAgents.add(request.headers['user-agent'] ?? '');
    underWay += 1;
    most = Math.max(most, underWay);
    response.on('close', () => {
      underWay -= 1;
    });
    const nth = asked.filter((one) => one.endsWith(` ${path}`)).length;
    void setImmediate().then(() => (behaviors[path.replace(/\?.*/, '')] ?? say(404))(request, response, nth));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    site: `http://127.0.0.1:${port}`,
    asked,
    userAgents,
    mostAtOnce: () => most,
    end: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
