import { LRUCache } from 'lru-cache';
import type { Answer } from './answer';

/** Memory for answers, and for the addresses that lead to them, in bytes. */
const answersSize = 96 * 2 ** 20;
const addressesSize = 8 * 2 ** 20;

/** What an entry costs beside its text, in bytes, and how many times a body is held: plain and in two codings. */
const overhead = 500;
const copies = 1.6;

/** Answers that were made once and are given to everyone. Two addresses with the same answer share it. */
export class Store {
  readonly #make: (address: string) => Promise<Answer>;

  readonly #making = new Map<string, Promise<Answer>>();

  readonly #answers = new LRUCache<string, Answer>({
    maxSize: answersSize,
    sizeCalculation: ({ body }) => Math.ceil(body.length * copies) + overhead,
  });

  readonly #digests = new LRUCache<string, string>({
    maxSize: addressesSize,
    sizeCalculation: (_digest, address) => address.length * 2 + overhead,
  });

  /** @param make what the site says at an address; asked once for all who wait for it, and 5xx is not kept */
  constructor(make: (address: string) => Promise<Answer>) {
    this.#make = make;
  }

  /** The answer to an address, kept or made now, and whether it was kept. */
  async answer(address: string): Promise<{ readonly answer: Answer; readonly wasKept: boolean }> {
    const kept = this.#answers.get(this.#digests.get(address) ?? '');
    if (kept) return { answer: kept, wasKept: true };
    const making = this.#making.get(address) ?? this.#makeAndKeep(address);
    return { answer: await making, wasKept: false };
  }

  /** Bytes that the answers take, by its own count. */
  get size(): number {
    return this.#answers.calculatedSize;
  }

  #makeAndKeep(address: string): Promise<Answer> {
    const making = this.#make(address)
      .then((answer) => this.#keep(address, answer))
      .finally(() => this.#making.delete(address));
    this.#making.set(address, making);
    return making;
  }

  #keep(address: string, answer: Answer): Answer {
    if (answer.status >= 500) return answer;
    const same = this.#answers.get(answer.digest);
    if (!same) this.#answers.set(answer.digest, answer);
    this.#digests.set(address, answer.digest);
    return same ?? answer;
  }
}
