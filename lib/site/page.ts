import type { Catalog, RecordKind } from '#lib/domain/catalog';

interface Dated {
  readonly lastChanged: string;
}

/** A page of the site; a kind of record with a page for each names them all at once. */
export interface Page {
  readonly path: string;
  readonly title: string;
  /** The language of its title and text where that is not English. */
  readonly language?: 'es';
  /** What a reader finds there, for lists of pages. */
  readonly about: string;
  readonly isInNavigation?: true;
  /** Reached from the masthead or the page that it belongs to, and so not named at the foot of every page. */
  readonly isDeeper?: true;
  /** Answers to the parameters of its address, and is data under the same parameters with `.json` or `.csv` behind it. */
  readonly hasQuery?: true;
  /** Runs the one script, which updates its results in place. */
  readonly isLive?: true;
  /** The records that each have a page below this one. */
  readonly records?: RecordKind;
  /** Whether those records are no data of their own. */
  readonly isText?: true;
  /** What it says, for the day on which that last changed. */
  readonly says: (catalog: Catalog) => readonly Dated[];
}
