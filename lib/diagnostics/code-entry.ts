/**
 * Which part of a file a sample is: lines of front matter, the first lines of a file, its lines from the end of the
 * front matter on, its text, its name, a description of its size, the whole of `snapshot.json`, or lines of the front
 * matter of a text of the site.
 */
export type SamplePart =
  | 'front matter'
  | 'opening'
  | 'closing'
  | 'body'
  | 'file name'
  | 'size'
  | 'snapshot'
  | 'text of the site';

/** A mistake as an editor might make it, and the same lines mended. A `�` in the bad one stands for a byte that is not UTF-8. */
export interface Sample {
  /** Front matter when left out. */
  readonly part?: SamplePart;
  readonly bad: string;
  readonly mended: string;
}

/** What a code means and what to do about it, in words for an editor who does not write code. */
export interface CodeEntry {
  /** An error when left out. */
  readonly severity?: 'warning';
  readonly title: string;
  readonly meaning: string;
  /** The remedy when nothing more precise can be said; one action, no final period. */
  readonly help: string;
  readonly sample: Sample;
}
