import type { Catalog } from '#lib/domain/catalog';
import type { NumberRange } from '#lib/domain/range';

/** A value a visitor can choose, with its words. */
export type Value = readonly [value: string, label: string];

/** A filter by values. Any chosen value will do within one filter; all filters must hold. */
export interface Facet<R> {
  readonly title: string;
  /** Every value there can be, in the order shown. */
  readonly values: (catalog: Catalog) => readonly Value[];
  /** The values that a record has. */
  readonly of: (record: R) => readonly string[];
  /** Shows the values with most records first, in place of the order above. */
  readonly isByCount?: true;
  /** Stands open; the others fold until they are used. */
  readonly isMain?: true;
  /** The words for no choice at all, in a list that takes one value of each filter. */
  readonly any?: string;
}

/** A filter by two bounds. A record whose figure is not known matches none, unless the visitor asks for those too. */
export interface RangeFacet<R> {
  readonly title: string;
  /** Its name among the filters in force. */
  readonly shortTitle: string;
  /** The figure to compare; nothing when it is not known or cannot be compared. */
  readonly of: (record: R) => NumberRange | undefined;
  readonly format: (value: number) => string;
  /** What the records are that match no bound, as the end of a sentence. */
  readonly notKnown: string;
  /** What a record does whose figure is above a limit, or below it: "cost more", "cost less". */
  readonly more: string;
  readonly less: string;
  /** What a record whose figure is not known lacks: "known price". */
  readonly lacks: string;
  /** The words of the box that keeps records whose figure is not known: these. */
  readonly unknownLabel: (records: readonly R[]) => string;
}

/** An order of the records: total and stable. */
export interface Order<R> {
  readonly label: string;
  readonly compare: (a: R, b: R) => number;
}

/**
 * A list that a visitor filters, searches, sorts and pages: all that one list has of its own. Adding a filter to it is
 * adding an entry to `facets` or `ranges`; its name is the parameter in the address.
 */
export interface List<R extends object> {
  readonly path: string;
  /** One record, in words: `program`. */
  readonly noun: string;
  readonly records: (catalog: Catalog) => readonly R[];
  /** The texts that a search looks through, with how much a hit in each counts; left out where there is no search. */
  readonly search?: {
    readonly texts: (record: R) => Readonly<Record<string, string>>;
    readonly boost: Readonly<Record<string, number>>;
    /** What to say when nothing is called like what was searched for. */
    readonly nothing: (words: string) => string;
  };
  readonly facets: Readonly<Record<string, Facet<R>>>;
  readonly ranges: Readonly<Record<string, RangeFacet<R>>>;
  /** The orders to choose from; the first is the default. */
  readonly orders: Readonly<Record<string, Order<R>>>;
  /** The order of a list with a limit on a range, where none is chosen: by the name of the range. */
  readonly orderOfLimit?: Readonly<Record<string, string>>;
  /** Takes one value of each filter, chosen from a menu. */
  readonly isSingle?: true;
  /** Records on one page; all of them when left out. */
  readonly pageSize?: number;
}
