import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import autocannon from 'autocannon';
import { newWords, oldWords } from './stage';

let asked = 0;

/**
 * An address nobody has asked for. Every second one is a page the servers must make; the others are links with a count of
 * clicks, which are the same page to the servers but not to nginx.
 */
function newAddress(): string {
  asked += 1;
  return asked % 2 === 0 ? `/programs?q=data+${asked}` : `/degrees?utm_campaign=mail-${asked}`;
}

/** What visitors saw: requests, those that went wrong, and how long it took, in seconds. */
export interface Seen {
  readonly requests: number;
  readonly failed: number;
  readonly seconds: number;
  readonly slowest: number;
}

/** Connections that `visit` holds at a time. */
export const connections = 8;

/** Asks for so many different addresses. */
export async function visit(origin: string, addresses: number): Promise<Seen> {
  const { requests, errors, timeouts, non2xx, mismatches, duration, latency } = await autocannon({
    url: origin,
    amount: addresses,
    connections,
    timeout: 30,
    headers: { 'accept-encoding': 'br' },
    requests: [{ setupRequest: (request) => ({ ...request, path: newAddress() }) }],
  });
  return {
    requests: requests.total,
    failed: errors + timeouts + non2xx + mismatches,
    seconds: duration,
    slowest: latency.max,
  };
}

const watched = ['/', '/programs?field=law', '/programs/mit-supply-chain-management', '/guides', '/compare'];

/**
 * Reads a page and its style sheets.
 *
 * @returns which build it is of
 * @throws Error when part of it is missing or of the other build
 */
async function readPage(origin: string, path: string): Promise<'old' | 'new'> {
  // A connection of its own for each, so that a page and its style sheet may come from different servers.
  const ask = (address: string) => fetch(new URL(address, origin), { headers: { connection: 'close' } });
  const answer = await ask(path);
  const page = await answer.text();
  if (answer.status !== 200) throw new Error(`answers ${answer.status}`);
  const isOld = page.includes(oldWords);
  if (isOld === page.includes(newWords)) throw new Error(`has the words of ${isOld ? 'both builds' : 'neither build'}`);
  for (const [, sheet = ''] of page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)) {
    if (isOld === sheet.endsWith('-new.css')) throw new Error('names a style sheet of the other build');
    const { status, headers } = await ask(sheet);
    if (status !== 200 || !headers.get('content-type')?.startsWith('text/css')) {
      throw new Error(`needs ${sheet}, which answers ${status}`);
    }
  }
  return isOld ? 'old' : 'new';
}

/** Reads pages with their style sheets, again and again, until told to stop. */
export function watch(origin: string) {
  const seen = { old: 0, new: 0, faults: [] as string[] };
  let stopped = false;
  const read = async (path: string): Promise<void> => {
    while (!stopped) {
      try {
        seen[await readPage(origin, path)] += 1;
      } catch (error) {
        seen.faults.push(`${path}: ${error instanceof Error ? (error.cause ?? error.message) : error}`);
      }
      await pause(20);
    }
  };
  const reading = Promise.all(watched.map(read));
  return {
    async stop() {
      stopped = true;
      await reading;
      return seen;
    },
  };
}

/**
 * Holds so many connections in which hardly anything happens: half send a request a byte a second, half ask for the
 * largest file and hardly read it. They come from twenty addresses, since nginx limits how many one may have.
 */
export function holdSlowly(port: number, count: number) {
  const sockets = new Set<Socket>();
  let cut = 0;
  let stopped = false;
  const open = (index: number): void => {
    if (stopped) return;
    const socket = connect({ port, host: '127.0.0.1', localAddress: `127.0.1.${1 + (index % 20)}` });
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      sockets.delete(socket);
      cut += 1;
      setTimeout(open, 200, index).unref();
    });
    const request = 'GET /data/v1/programs.json HTTP/1.1\r\nHost: slow\r\n\r\n';
    if (index % 2 === 0) {
      socket.write(request);
      socket.pause();
      const sip = setInterval(() => socket.read(64), 1000);
      socket.on('close', () => clearInterval(sip));
    } else {
      let sent = 0;
      socket.resume();
      const drip = setInterval(() => socket.write(request[sent++ % request.length] ?? ''), 1000);
      socket.on('close', () => clearInterval(drip));
    }
  };
  for (let index = 0; index < count; index += 1) open(index);
  return {
    /** How many nginx has cut off; each comes again. */
    cut: () => cut,
    stop() {
      stopped = true;
      for (const socket of sockets) socket.destroy();
    },
  };
}
