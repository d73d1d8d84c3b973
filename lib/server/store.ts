import { LRUCache } from 'lru-cache';
import PQueue from 'p-queue';
import { type Answer, busy } from './answer';

/** Memory for answers, and for the addresses that lead to them, in bytes. */
const answersSize = 96 * 2 ** 20;
const addressesSize = 8 * 2 ** 20;

/** What an entry costs beside its text, in bytes, and how many times a body is held: plain and in two codings. */
const overhead = 500;
const copies = 1.6;

/** Answers that are made at a time, and askings that wait for their turn: more would fill the memory and stop all. */
const atOnce = 2;
const longestQueue = 200;

/** An answer that is being made, for those who still wait for it. */
interface Making {
  readonly answer: Promise<Answer>;
  readonly abandon: () => void;
  askers: number;
}

/** Answers that were made once and are given to everyone. Two addresses with the same answer share it. */
export class Store {
  readonly #make: (address: string) => Promise<Answer>;

  readonly #making = new Map<string, Making>();

  readonly #queue = new PQueue({ concurrency: atOnce });

  readonly #answers = new LRUCache<string, Answer>({
    maxSize: answersSize,
    sizeCalculation: ({ body }) => Math.ceil(body.length * copies) + overhead,
  });

  readonly #digests = new LRUCache<string, string>({
    maxSize: addressesSize,
    sizeCalculation: (_digest, address) => address.length * 2 + overhead,
  });

  /** @param make what the site says at an address; asked once for all who wait for it; neither 5xx nor `no-store` is kept */
  constructor(make: (address: string) => Promise<Answer>) {
    this.#make = make;
  }

  /**
   * The answer to an address, kept or made now, and whether it was kept. When too many wait for new ones, a 503.
   *
   * @param left tells that the asker has gone; what nobody waits for is not begun
   * @throws the reason of `left` when the last asker has gone
   */
  async answer(address: string, left?: AbortSignal): Promise<{ readonly answer: Answer; readonly wasKept: boolean }> {
    const kept = this.#answers.get(this.#digests.get(address) ?? '');
    if (kept) return { answer: kept, wasKept: true };
    if (!this.#making.has(address) && this.#queue.size >= longestQueue) return { answer: busy, wasKept: true };
    const making = this.#making.get(address) ?? this.#makeAndKeep(address);
    making.askers += 1;
    left?.addEventListener('abort', () => {
      making.askers -= 1;
      if (making.askers === 0) making.abandon();
    });
    return { answer: await making.answer, wasKept: false };
  }

  /** Bytes that the answers take, by its own count. */
  get size(): number {
    return this.#answers.calculatedSize;
  }

  #makeAndKeep(address: string): Making {
    const abandoned = new AbortController();
    const answer = this.#queue
      .add(async () => this.#keep(address, await this.#make(address)), {
        signal: abandoned.signal,
        throwOnTimeout: true,
      })
      .finally(() => this.#making.delete(address));
    const making = { answer, abandon: () => abandoned.abort(), askers: 0 };
    this.#making.set(address, making);
    return making;
  }

  #keep(address: string, answer: Answer): Answer {
    if (answer.status >= 500 || answer.headers['cache-control'] === 'no-store') return answer;
    const same = this.#answers.get(answer.digest);
    if (!same) this.#answers.set(answer.digest, answer);
    this.#digests.set(address, answer.digest);
    return same ?? answer;
  }
}
