import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Server, startServer } from '../bench/server';
import { freePort } from './stage';
import { ask, makeCertificate, startProxy } from './tls-proxy';

const isThere = (program: string, option: string): boolean => spawnSync(program, [option]).status === 0;
const skip = isThere('nginx', '-v') && isThere('openssl', 'version') ? false : 'nginx or openssl is not installed.';

const evil = 'evil.example';

/** What a visitor, or a proxy that passes on what it was told, may claim of a request. */
const forged: readonly Readonly<Record<string, string>>[] = [
  { host: evil },
  { host: `${evil}:1` },
  { 'x-forwarded-host': evil },
  { 'x-forwarded-host': evil, 'x-forwarded-proto': 'https', 'x-forwarded-port': '8443' },
  { 'x-forwarded-proto': 'http' },
  { 'x-forwarded-proto': 'https,http' },
  { 'x-forwarded-proto': 'javascript' },
  { 'x-forwarded-port': '1' },
  { 'x-forwarded-prefix': `//${evil}` },
  { 'x-forwarded-for': '127.0.0.1' },
  { forwarded: `for=127.0.0.1;host=${evil};proto=http` },
  { 'x-original-url': '/about', 'x-rewrite-url': '/about' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-middleware-rewrite': `https://${evil}/` },
  { 'x-middleware-redirect': `https://${evil}/` },
  { 'x-middleware-next': '1', 'x-middleware-override-headers': 'host', 'x-middleware-request-host': evil },
  { 'x-invoke-path': '/about', 'x-invoke-status': '500', 'x-invoke-output': '/about' },
  { 'x-matched-path': '/about', 'x-now-route-matches': '1=about' },
  { 'x-nextjs-data': '1' },
  { 'x-prerender-revalidate': 'x' },
  { rsc: '1' },
  { 'next-router-prefetch': '1', 'next-router-state-tree': '%5B%5D' },
  { 'next-url': `https://${evil}/` },
  { 'next-resume': '1' },
  { cookie: '__prerender_bypass=1; __next_preview_data=1' },
];

const addresses = [
  '/',
  '/programs?field=law',
  '/programs?q=&field=law',
  '/programs/',
  '/programs/mit-finance',
  '/programs/mit-finance.json',
  '/programs/mit-finance/card.png',
  '/programs/no-such-program',
  '/degrees/no-such-degree/feed.xml',
  '/data/v1/nothing.json',
  '/no-such-page',
];

/** Where a redirect may lead: to this site, without its name. */
const isOwnPath = (location: string | undefined): boolean => location === undefined || /^\/(?!\/|\\)/.test(location);

describe('the server at 127.0.0.1, behind nginx with TLS that passes on what it is told', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'proxies-'));
  const connections = join(folder, 'connections');
  let server: Server;
  let proxy: Awaited<ReturnType<typeof startProxy>>;

  before(async () => {
    const [port, tlsPort] = [await freePort(), await freePort()];
    server = await startServer(['node', 'lib/cli/run.mjs', 'start', '--as-built'], port, '/healthz', {
      HOST: '127.0.0.1',
      SITE_URL: 'https://steppingstone.example',
      CONNECTIONS: 'all',
      CONNECTIONS_FILE: connections,
      NODE_OPTIONS: `--require ${join(import.meta.dirname, 'tell-connections.cjs')}`,
    });
    proxy = await startProxy({ folder, certificate: makeCertificate(folder), port: tlsPort, to: port });
  });

  after(async () => {
    await proxy.end();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  test('whatever a request claims, no answer leads away, fails, or is asked of anybody else', async () => {
    for (const address of addresses) {
      const plain = await ask(proxy.port, address, {});
      assert.ok(plain.status < 500 && isOwnPath(plain.location), `${address}: ${plain.status} ${plain.location}`);
      for (const headers of forged) {
        const answer = await ask(proxy.port, address, headers);
        const what = `${address} with ${JSON.stringify(headers)}`;
        assert.ok(answer.status < 500, `${what} answers ${answer.status}`);
        assert.ok(isOwnPath(answer.location), `${what} leads to ${answer.location}`);
        assert.ok(!answer.body.includes(evil), `${what} repeats it`);
        assert.deepEqual(answer, plain, what);
      }
    }
    assert.equal(existsSync(connections) ? readFileSync(connections, 'utf8') : '', '');
  });
});
