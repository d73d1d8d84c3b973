import { setTimeout } from 'node:timers/promises';
import PQueue from 'p-queue';
import { ask, type Reply } from './ask';
import { judge, notAsked, type Outcome, pauseAfter } from './outcome';

/** How addresses are asked; times are in milliseconds. */
export interface Manners {
  readonly userAgent: string;
  /** How many requests may be under way; one host never has more than one. */
  readonly atOnce: number;
  /** The least time from one request to a host to the next. */
  readonly gap: number;
  readonly timeout: number;
  readonly pause: number;
  readonly longestPause: number;
}

/** Manners that no server minds. */
export const politely = {
  atOnce: 4,
  gap: 1000,
  timeout: 20_000,
  pause: 10_000,
  longestPause: 60_000,
} as const satisfies Omit<Manners, 'userAgent'>;

const redirects = new Set([301, 302, 303, 307, 308]);
const permanent = new Set([301, 308]);

/** As many as browsers follow. */
const longestChain = 20;

/** After so many addresses running without a usable answer a site is left alone. */
const patience = 3;

interface Host {
  readonly queue: PQueue;
  /** How many addresses in a row it had no usable answer for. */
  failures: number;
}

const isUnusable = (reply: Reply): boolean => 'problem' in reply || reply.status === 429 || reply.status >= 500;

/** Asks addresses, no host twice at once, and tries again once where that may help. */
class Asker {
  readonly #manners: Manners;

  readonly #all: PQueue;

  readonly #hosts = new Map<string, Host>();

  constructor(manners: Manners) {
    this.#manners = manners;
    this.#all = new PQueue({ concurrency: manners.atOnce });
  }

  #hostOf(url: string): Host {
    const name = new URL(url).host;
    const { gap: interval } = this.#manners;
    const host = this.#hosts.get(name) ?? {
      queue: new PQueue({ concurrency: 1, interval, intervalCap: 1 }),
      failures: 0,
    };
    this.#hosts.set(name, host);
    return host;
  }

  async #once(url: string, method: 'HEAD' | 'GET'): Promise<Reply> {
    return (await this.#all.add(() => ask(url, { ...this.#manners, method }))) ?? { problem: 'ABORTED' };
  }

  async #twice(url: string): Promise<Reply> {
    const first = await this.#once(url, 'HEAD');
    const pause = pauseAfter(first, this.#manners);
    if (pause === undefined) return first;
    await setTimeout(pause);
    return this.#once(url, 'GET');
  }

  /**
   * While a host wants a pause, its other addresses wait as well, and other hosts do not. A site that is down or wants
   * no more of us could hold up the whole check, so the last of its addresses are not asked.
   */
  async ask(url: string): Promise<Reply> {
    const host = this.#hostOf(url);
    const reply = await host.queue.add(async () => {
      if (host.failures >= patience) return { problem: notAsked };
      const found = await this.#twice(url);
      host.failures = isUnusable(found) ? host.failures + 1 : 0;
      return found;
    });
    return reply ?? { problem: 'ABORTED' };
  }
}

/** What becomes of an address when every redirect is followed. It has moved as far as permanent ones lead. */
async function follow(url: string, asker: Asker): Promise<Outcome> {
  let at = url;
  let moved: string | undefined;
  let isPermanent = true;
  for (let hop = 0; hop <= longestChain; hop += 1) {
    const reply = await asker.ask(at);
    const location = 'status' in reply && redirects.has(reply.status) ? reply.location : undefined;
    if (location === undefined || !URL.canParse(location, at) || !/^https?:$/.test(new URL(location, at).protocol)) {
      const outcome = judge(reply);
      if (outcome.is === 'answers') return moved ? { is: 'moved', to: moved } : outcome;
      return 'why' in outcome && at !== url ? { ...outcome, why: `${outcome.why} at ${at}` } : outcome;
    }
    isPermanent &&= 'status' in reply && permanent.has(reply.status);
    at = new URL(location, at).href;
    if (isPermanent) moved = at;
  }
  return { is: 'failed', why: `redirects more than ${longestChain} times`, reached: true };
}

/** Asks every address and says what is to be thought of each, in the order given. Nothing a server does makes it throw. */
export function checkAddresses(urls: readonly string[], manners: Manners): Promise<Outcome[]> {
  const asker = new Asker(manners);
  return Promise.all(urls.map((url) => follow(url, asker)));
}
