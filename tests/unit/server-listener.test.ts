import { once } from 'node:events';
import { request as ask, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type Answer, makeAnswer } from '#lib/server/answer';
import { listen } from '#lib/server/listen';
import { createListener, type LogEntry } from '#lib/server/listener';
import { createMetrics } from '#lib/server/metrics';
import { Store } from '#lib/server/store';

const page = (text: string, status = 200): Answer =>
  makeAnswer(status, { 'content-type': 'text/html; charset=utf-8' }, Buffer.from(text));

const long = `<p>${'A page long enough to be worth packing. '.repeat(60)}</p>`;

let end: (() => Promise<void>) | undefined;
afterEach(async () => {
  await end?.();
  end = undefined;
});

/** A server whose site says what `make` makes; counts how often it was asked. */
async function start(make: (address: string) => Answer | Promise<Answer>) {
  const made: string[] = [];
  const log: LogEntry[] = [];
  const errors: unknown[] = [];
  const state = { isReady: true };
  const store = new Store(async (address) => {
    made.push(address);
    return make(address);
  });
  const listener = createListener({
    store,
    metrics: createMetrics(() => store.size),
    isReady: () => state.isReady,
    log: (entry) => log.push(entry),
    report: (error) => errors.push(error),
  });
  const server = await listen(listener, 0);
  end = server.end;
  const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const sent = ask({ port: server.port, path, headers: { connection: 'close', ...headers }, method }).end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
  };
  return { ...server, get, made, log, errors, state, store };
}

describe('the server', () => {
  it('gives each asker the coding it reads, with a tag of its own', async () => {
    const { get } = await start(() => page(long));
    const plain = await get('/');
    const br = await get('/', { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await get('/', { 'accept-encoding': 'br;q=0, gzip' });
    expect(plain.body.toString()).toBe(long);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(brotliDecompressSync(br.body).toString()).toBe(long);
    expect(gunzipSync(gzip.body).toString()).toBe(long);
    expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
    for (const { headers } of [plain, br, gzip]) expect(headers.vary).toBe('Accept-Encoding');
  });

  it('sends plain text where the coding asked for is malformed or unknown', async () => {
    const { get } = await start(() => page(long));
    for (const coding of [';;;', 'zstd', '']) {
      expect((await get('/', { 'accept-encoding': coding })).body.toString()).toBe(long);
    }
  });

  it('leads from the address that a form makes to the one that says the same, once and for anyone', async () => {
    const { get, made } = await start(() => page(long));
    const answer = await get('/calculator?program=a&left=&pay=');
    expect([answer.status, answer.headers.location, answer.body.length]).toEqual([308, '/calculator?program=a', 0]);
    expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(made).toEqual([]);
    expect((await get(String(answer.headers.location))).status).toBe(200);
  });

  it('answers 304 to the tag of the same coding, in any of its forms, and to no other', async () => {
    const { get } = await start(() => page(long));
    const accept = { 'accept-encoding': 'br' };
    const tag = String((await get('/', accept)).headers.etag);
    for (const held of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const answer = await get('/', { ...accept, 'if-none-match': held });
      expect([answer.status, answer.body.length, answer.headers.etag]).toEqual([304, 0, tag]);
    }
    expect((await get('/', { 'if-none-match': tag })).status).toBe(200);
  });

  it('never answers 304 for a page that is not there', async () => {
    const { get } = await start(() => page('Nothing here', 404));
    expect((await get('/nope', { 'if-none-match': '*' })).status).toBe(404);
  });

  it('sends the head alone with the length of the body', async () => {
    const { get } = await start(() => page(long));
    const head = await get('/', {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, String(long.length)]);
  });

  it('refuses other methods and says which it knows', async () => {
    const { get, made } = await start(() => page(long));
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE']) {
      const { status, headers } = await get('/', {}, method);
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
    }
    expect((await get('/', {}, 'OPTIONS')).status).toBe(204);
    expect(made).toEqual([]);
  });

  it('makes an answer once for all who ask at the same time, and after', async () => {
    const { get, made } = await start(() => page(long));
    await Promise.all(Array.from({ length: 40 }, () => get('/programs')));
    await get('/programs?utm_source=letter');
    expect(made).toEqual(['/programs']);
  });

  it('keeps one copy where two addresses have the same answer', async () => {
    const { get, store } = await start(() => page(long));
    await get('/programs?field=law');
    const { size } = store;
    await get('/programs?field=law&field=law');
    expect(store.size).toBe(size);
  });

  it('holds no more than its share of memory, however many addresses are asked', async () => {
    const store = new Store(async (address) => page(address.padEnd(8 * 2 ** 20)));
    for (let n = 0; n < 20; n += 1) await store.answer(`/programs?q=${n}`);
    expect(store.size).toBeLessThanOrEqual(96 * 2 ** 20);
    expect((await store.answer('/programs?q=19')).wasKept).toBe(true);
    expect((await store.answer('/programs?q=0')).wasKept).toBe(false);
  });

  it('makes two answers at a time, lets others wait, and turns away whoever would wait too long', async () => {
    const waiting: (() => void)[] = [];
    const store = new Store((address) => new Promise((resolve) => waiting.push(() => resolve(page(address)))));
    const asked = Array.from({ length: 202 }, (_, n) => store.answer(`/programs?q=${n}`));
    await expect.poll(() => waiting.length).toBe(2);
    expect((await store.answer('/programs?q=new')).answer.status).toBe(503);
    const shared = store.answer('/programs?q=201');
    for (let made = 0; made < 202; made += 1) {
      await expect.poll(() => waiting.length).toBeGreaterThan(0);
      waiting.shift()?.();
    }
    expect((await Promise.all(asked)).map(({ answer }) => answer.status)).toEqual(asked.map(() => 200));
    expect((await shared).answer.body.toString()).toBe('/programs?q=201');
    expect((await store.answer('/programs?q=0')).wasKept).toBe(true);
  });

  it('does not begin what nobody waits for any more', async () => {
    const begun: string[] = [];
    const waiting: (() => void)[] = [];
    const store = new Store((address) => {
      begun.push(address);
      return new Promise((resolve) => waiting.push(() => resolve(page(address))));
    });
    const [one, two] = [new AbortController(), new AbortController()];
    const first = [store.answer('/a'), store.answer('/b')];
    const left = expect(store.answer('/left', one.signal)).rejects.toThrow();
    const shared = [store.answer('/shared', two.signal), store.answer('/shared')];
    one.abort();
    two.abort();
    for (let made = 0; made < 3; made += 1) {
      await expect.poll(() => waiting.length).toBeGreaterThan(0);
      waiting.shift()?.();
    }
    await Promise.all([...first, left, ...shared]);
    expect(begun).toEqual(['/a', '/b', '/shared']);
  });

  it('gives an answer too large to keep', async () => {
    const store = new Store(async () => page(' '.repeat(80 * 2 ** 20)));
    expect((await store.answer('/data/v1/all.json')).answer.body.length).toBe(80 * 2 ** 20);
  });

  it('says that it failed, reports why, and tries again the next time', async () => {
    let fails = true;
    const { get, errors } = await start(() => {
      if (fails) throw new Error('The disk is gone');
      return page(long);
    });
    const failed = await get('/');
    expect([failed.status, failed.headers['cache-control']]).toEqual([500, 'no-store']);
    expect(String(errors[0])).toContain('The disk is gone');
    fails = false;
    expect((await get('/')).status).toBe(200);
  });

  it('does not keep an answer of the site that says it failed', async () => {
    let status = 503;
    const { get } = await start(() => page(long, status));
    expect((await get('/')).status).toBe(503);
    status = 200;
    expect((await get('/')).status).toBe(200);
  });

  it('asks for TLS only where TLS is spoken', async () => {
    const { get } = await start(() => page(long));
    expect((await get('/')).headers['strict-transport-security']).toBeUndefined();
    expect((await get('/', { 'x-forwarded-proto': 'https' })).headers['strict-transport-security']).toMatch(/max-age/);
  });

  it('ignores a wish to speak another protocol', async () => {
    const { get } = await start(() => page(long));
    const { status } = await get('/', {
      connection: 'Upgrade, HTTP2-Settings',
      upgrade: 'h2c',
      'http2-settings': 'AAA',
    });
    expect(status).toBe(200);
  });

  it('answers others while 200 clients hold back the rest of their headers', async () => {
    const { get, port } = await start(() => page(long));
    const slow = Array.from({ length: 200 }, () => connect(port).on('error', () => undefined));
    await Promise.all(slow.map((socket) => once(socket, 'connect')));
    for (const socket of slow) socket.write('GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ');
    expect((await get('/')).status).toBe(200);
    for (const socket of slow) socket.destroy();
  });

  it.each([
    ['/data/v1/nothing.json', 'GET', 404, 'There is no data at this address. /data lists what there is.'],
    ['/programs.csv?q=%', 'POST', 405, 'This site answers to GET, HEAD, OPTIONS.'],
    ['/data/v1/%', 'GET', 400, 'The address holds a malformed escape.'],
    ['/plan.ics', 'GET', 404, 'There is no data at this address. /data lists what there is.'],
  ])('tells a program that any site runs why it gets no data: %s by %s', async (path, method, status, detail) => {
    const { get } = await start(() => page('<h1>Page not found</h1>', 404));
    const answer = await get(path, {}, method);
    const { 'content-type': type, 'access-control-allow-origin': origin } = answer.headers;
    expect([answer.status, type, origin]).toEqual([status, 'application/problem+json; charset=utf-8', '*']);
    expect(JSON.parse(answer.body.toString())).toMatchObject({ type: 'about:blank', status, detail });
  });

  it('does not say that there is no data where we failed to give it', async () => {
    const { get } = await start(() => page('<h1>Internal Server Error</h1>', 500));
    const { status, body } = await get('/search.json?q=law');
    expect([status, JSON.parse(body.toString()).detail]).toEqual([
      500,
      'The fault is ours, not your request’s. Please try again later; /correct is where to tell us.',
    ]);
  });

  it('says in a sentence, where a route has one, why there is no data', async () => {
    const words = 'There is no plan at this address. See /plan.';
    const { get } = await start(() =>
      makeAnswer(404, { 'content-type': 'text/plain;charset=UTF-8' }, Buffer.from(words)),
    );
    expect(JSON.parse((await get('/plan.ics')).body.toString()).detail).toBe(words);
  });

  it('shows a person a page where there is none', async () => {
    const { get } = await start(() => page('<h1>Page not found</h1>', 404));
    const { headers, body } = await get('/nothing');
    expect([headers['content-type'], body.toString()]).toEqual(['text/html; charset=utf-8', '<h1>Page not found</h1>']);
  });

  it('lets any site ask before it asks', async () => {
    const { get } = await start(() => page(long));
    const { status, headers } = await get('/data/v1/programs.json', { origin: 'https://other.example' }, 'OPTIONS');
    expect([status, headers['access-control-allow-origin'], headers['access-control-allow-methods']]).toEqual([
      204,
      '*',
      'GET, HEAD, OPTIONS',
    ]);
  });

  it('refuses headers beyond 16 KB', async () => {
    const { get } = await start(() => page(long));
    expect((await get('/', { 'x-long': 'a'.repeat(20_000) })).status).toBe(431);
  });

  it('says at /healthz whether it is whole', async () => {
    const { get, state, made } = await start(() => page(long));
    expect((await get('/healthz')).status).toBe(200);
    state.isReady = false;
    expect((await get('/healthz')).status).toBe(503);
    expect(made).toEqual([]);
  });

  it('lets those who wait have their answer before it ends, and takes no more', async () => {
    let finish: (answer: Answer) => void = () => undefined;
    const { get, port, end: endServer, made } = await start(() => new Promise<Answer>((resolve) => (finish = resolve)));
    const waiting = get('/programs');
    await expect.poll(() => made.length).toBe(1);
    const ended = endServer();
    end = undefined;
    finish(page(long));
    expect((await waiting).body.toString()).toBe(long);
    await ended;
    const [error] = await once(connect(port), 'error');
    expect(error.code).toBe('ECONNREFUSED');
  });

  it('loses no request that has reached it when it is told to end', async () => {
    const { get, end: endServer } = await start((address) => {
      const until = performance.now() + 5;
      while (performance.now() < until);
      return page(address.padEnd(1000));
    });
    const asked = Array.from({ length: 60 }, (_, n) => get(`/programs?q=${n}`));
    await asked[0];
    end = undefined;
    const ended = endServer();
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(asked.map(() => 200));
    await ended;
  });

  it('answers a hundred requests of one connection, however many are sent at once', async () => {
    const { port, made } = await start((address) => page(address));
    const socket = connect(port);
    socket.write(Array.from({ length: 500 }, (_, n) => `GET /p${n} HTTP/1.1\r\nHost: a\r\n\r\n`).join(''));
    let answers = '';
    for await (const part of socket.setEncoding('latin1')) {
      answers += part;
      if (/^connection: close\r$/im.test(answers)) break;
    }
    expect(answers.match(/HTTP\/1\.1 200/g)).toHaveLength(100);
    expect(made).toHaveLength(100);
  });

  it('logs each answer without naming its asker', async () => {
    const { get, log } = await start(() => page(long));
    await get('/programs?q=a', { 'x-forwarded-for': '192.0.2.1' });
    await expect.poll(() => log.length).toBe(1);
    expect(log[0]).toMatchObject({ method: 'GET', address: '/programs?q=a', status: 200, bytes: long.length });
    expect(JSON.stringify(log)).not.toContain('192.0.2.1');
  });
});
