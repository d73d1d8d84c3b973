import { plural } from '#lib/format/plural';
import type { Kind } from './entry';
import type { ReadFilter } from './filter';

interface Count {
  programs: number;
  degrees: number;
}

/** How many programs and degrees each filter alone leaves out because it cannot tell. */
export class Untold {
  readonly #counts = new Map<ReadFilter, Count>();

  add(filter: ReadFilter, kind: Kind): void {
    const count = this.#counts.get(filter) ?? { programs: 0, degrees: 0 };
    this.#counts.set(filter, count);
    count[kind === 'program' ? 'programs' : 'degrees'] += 1;
  }

  /** The same in words, by the words of the filter: “no language is on record of 12 degrees”. */
  inWords(): ReadonlyMap<string, string> {
    return new Map(
      [...this.#counts].map(([{ words, untold }, { programs, degrees }]) => {
        const whose = [
          ...(programs > 0 ? [plural(programs, 'program')] : []),
          ...(degrees > 0 ? [plural(degrees, 'degree')] : []),
        ];
        return [words.join(' '), `Left out, since ${untold?.what} is on record: ${whose.join(' and ')}.`];
      }),
    );
  }
}
