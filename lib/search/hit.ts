import type { Entry } from './entry';

/** An entry that fits, with the terms by which it was found. */
export interface Hit {
  readonly entry: Entry;
  readonly score: number;
  readonly terms: ReadonlySet<string>;
}
