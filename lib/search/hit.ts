import type { Entry } from './entry';

/** An entry that fits, with the terms by which it was found. */
export interface Hit {
  readonly entry: Entry;
  readonly score: number;
  readonly terms: ReadonlySet<string>;
}

/** Entries of one kind that fit, by their rows, what each counts, and the terms by which all were found. */
export interface FoundRows {
  readonly rows: number[];
  readonly scores: number[];
  readonly terms: ReadonlySet<string>;
}
