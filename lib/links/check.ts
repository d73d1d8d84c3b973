import { setTimeout } from 'node:timers/promises';
import PQueue from 'p-queue';
import { ask, type Reply } from './ask';
import { judge, type Outcome, pauseAfter } from './outcome';

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

/** Asks addresses, no host twice at once, and tries again once where that may help. */
class Asker {
  readonly #manners: Manners;

  readonly #all: PQueue;

  readonly #hosts = new Map<string, PQueue>();

  constructor(manners: Manners) {
    this.#manners = manners;
    this.#all = new PQueue({ concurrency: manners.atOnce });
  }

  #hostOf(url: string): PQueue {
    const { host } = new URL(url);
    const queue = this.#hosts.get(host) ?? new PQueue({ concurrency: 1, interval: this.#manners.gap, intervalCap: 1 });
    this.#hosts.set(host, queue);
    return queue;
  }

  async #once(url: string, method: 'HEAD' | 'GET'): Promise<Reply> {
    return (await this.#all.add(() => ask(url, { ...this.#manners, method }))) ?? { problem: 'ABORTED' };
  }

  /** While a host wants a pause, its other addresses wait as well, and other hosts do not. */
  async ask(url: string): Promise<Reply> {
    const reply = await this.#hostOf(url).add(async () => {
      const first = await this.#once(url, 'HEAD');
      const pause = pauseAfter(first, this.#manners);
      if (pause === undefined) return first;
      await setTimeout(pause);
      return this.#once(url, 'GET');
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
