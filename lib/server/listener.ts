import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { cachingOf } from '#lib/site/headers';
import { type Answer, answerInHeaders, answerInWords } from './answer';
import type { Metrics } from './metrics';
import { asProblem } from './problem';
import { readAddress } from './read-address';
import { send } from './send';
import type { Store } from './store';

/** One line of the access log. It names no visitor. */
export interface LogEntry {
  readonly time: string;
  readonly method: string;
  readonly address: string;
  readonly status: number;
  readonly bytes: number;
  /** From request to the end of the answer, in milliseconds. */
  readonly ms: number;
  /** Whether the answer was at hand. */
  readonly stored: boolean;
}

interface Parts {
  readonly store: Store;
  readonly metrics: Metrics;
  /** Whether the server is whole: its content is read and it is not about to end. */
  readonly isReady: () => boolean;
  readonly log: (entry: LogEntry) => void;
  readonly report: (error: unknown) => void;
}

const methods = 'GET, HEAD, OPTIONS';

const failed = answerInWords(500, 'Something went wrong here. Try again in a moment.', { 'cache-control': 'no-store' });

/** Longest time that one answer may take to be read, in milliseconds: a slow reader must not hold the server. */
const longestSending = 60_000;

/** What the log says, as nginx does, where the asker left before the end of the answer. */
const askerLeft = 499;

interface Reply {
  readonly answer: Answer;
  readonly stored: boolean;
}

/** What the server says itself; everything else the site says. */
function answerAlone(method: string, target: string, isReady: boolean): Answer | undefined {
  if (method === 'OPTIONS') {
    return answerInHeaders(204, {
      allow: methods,
      'access-control-allow-origin': '*',
      'access-control-allow-methods': methods,
      'access-control-allow-headers': '*',
      'access-control-max-age': '86400',
    });
  }
  if (method !== 'GET' && method !== 'HEAD') {
    return answerInWords(405, `This site answers to ${methods}.`, { allow: methods });
  }
  if (target !== '/healthz') return undefined;
  const headers = { 'cache-control': 'no-store' };
  return isReady ? answerInWords(200, 'ok', headers) : answerInWords(503, 'not ready', headers);
}

async function reply({ store, report }: Parts, address: string, left: AbortSignal): Promise<Reply> {
  try {
    const { answer, wasKept } = await store.answer(address, left);
    return { answer, stored: wasKept };
  } catch (error) {
    if (!left.aborted) report(error);
    return { answer: failed, stored: false };
  }
}

/** Listens to requests and answers each from the store. */
export function createListener(parts: Parts): RequestListener {
  const { metrics, isReady, log, report } = parts;

  async function choose(method: string, target: string, left: AbortSignal): Promise<Reply> {
    const alone = answerAlone(method, target, isReady());
    if (alone) return { answer: alone, stored: true };
    const read = readAddress(target);
    if (!('address' in read)) return { answer: answerInWords(read.status, read.words), stored: true };
    // It depends on the address alone, so anyone may keep it; for how long is said as of a page, since defaults may change.
    if (read.isShorter) {
      const headers = { location: read.address, 'cache-control': cachingOf(read.address, 308) };
      return { answer: answerInHeaders(308, headers), stored: true };
    }
    return reply(parts, read.address, left);
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = performance.now();
    const { method = 'GET', url: address = '/' } = request;
    const deadline = setTimeout(() => response.destroy(), longestSending).unref();
    request.resume();
    if (!isReady()) response.setHeader('connection', 'close');
    const left = new AbortController();
    let stored = false;
    let bytes = 0;
    // Before the answer is made: whoever asks may leave meanwhile.
    response.on('close', () => {
      clearTimeout(deadline);
      const ms = performance.now() - started;
      const status = response.writableFinished ? response.statusCode : askerLeft;
      if (status === askerLeft) left.abort();
      metrics.requests.inc({ method, status, stored: String(stored) });
      metrics.seconds.observe({ stored: String(stored) }, ms / 1000);
      metrics.bytes.inc(bytes);
      const time = new Date().toISOString();
      log({ time, method, address, status, bytes, ms: Math.round(ms * 10) / 10, stored });
    });
    const chosen = await choose(method, address, left.signal);
    stored = chosen.stored;
    if (!left.signal.aborted) bytes = await send(request, response, asProblem(address, chosen.answer));
  }

  return (request, response) => {
    respond(request, response).catch((error: unknown) => {
      report(error);
      response.destroy();
    });
  };
}
