import { languages, mathLevels, platforms } from '#lib/domain/program';
import { statuses } from '#lib/domain/status';
import { type AddressParams, textsOf } from '#lib/site/address-params';

/** Facets with ticks: the visitor may choose several values of each. */
export const tickFacets = [
  'field',
  'university',
  'status',
  'credit',
  'mathematics',
  'language',
  'platform',
  'exam',
] as const;
export type TickFacet = (typeof tickFacets)[number];

/** Facets with two bounds: price in US dollars, length in months, effort in hours a week. */
export const rangeFacets = ['price', 'months', 'hours'] as const;
export type RangeFacet = (typeof rangeFacets)[number];

export const sorts = ['relevance', 'name', 'price', 'length', 'hours', 'share', 'checked'] as const;
export type Sort = (typeof sorts)[number];

/** Bounds a visitor set; either may be open. `unknown` keeps programs whose figure is not known. */
export interface RangeChoice {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly unknown: boolean;
}

/** What the visitor asks of the directory: the whole state of the page, and the same as its address. */
export interface ProgramQuery {
  readonly q: string;
  readonly ticks: Readonly<Record<TickFacet, readonly string[]>>;
  readonly ranges: Readonly<Record<RangeFacet, RangeChoice>>;
  readonly sort: Sort;
  readonly page: number;
}

/** A part of the address that was not understood, and why, in words. */
export interface Ignored {
  readonly name: string;
  readonly value: string;
  readonly reason: string;
}

/** Slugs that exist, for the facets whose values are records. */
export interface KnownSlugs {
  readonly fields: readonly string[];
  readonly universities: readonly string[];
}

/** Longest search text, most values of one facet, and most ignored values reported. */
const limits = { q: 100, values: 50, ignored: 10, shown: 40 } as const;

/** Largest bound and page number that are taken seriously. */
const largestNumber = 10_000_000;

const fixedValues: Record<Exclude<TickFacet, 'field' | 'university'>, readonly string[]> = {
  status: statuses,
  credit: ['yes', 'entry', 'none'],
  mathematics: [...mathLevels, 'unknown'],
  language: languages,
  platform: platforms,
  exam: ['yes', 'no', 'unknown'],
};

/** The sort of a query that names none: by relevance while searching, otherwise by name. */
const defaultSort = (q: string): Sort => (q ? 'relevance' : 'name');

const shorten = (text: string): string => {
  const clean = text.toWellFormed();
  return clean.length > limits.shown ? `${clean.slice(0, limits.shown).toWellFormed()}…` : clean;
};

class Reader {
  readonly ignored: Ignored[] = [];

  constructor(private readonly params: AddressParams) {}

  all(name: string): string[] {
    return textsOf(this.params, name);
  }

  ignore(name: string, value: string, reason: string): void {
    if (this.ignored.length < limits.ignored) this.ignored.push({ name: shorten(name), value: shorten(value), reason });
  }

  /** The last of several values, as a browser's own forms would have it. */
  one(name: string): string | undefined {
    return this.all(name).at(-1);
  }

  ticks(name: TickFacet, allowed: readonly string[]): string[] {
    const values = new Set<string>();
    for (const value of this.all(name)) {
      if (!allowed.includes(value)) this.ignore(name, value, 'is not a value of this filter.');
      else if (values.size < limits.values) values.add(value);
    }
    return [...values].sort();
  }

  number(name: string): number | undefined {
    const text = this.one(name);
    if (text === undefined) return undefined;
    const plain = text.replace(/^(US)?\$/, '').replaceAll(',', '');
    const value = /^\d{1,9}(\.\d{1,2})?$/.test(plain) ? Number(plain) : Number.NaN;
    if (value <= largestNumber) return value;
    this.ignore(name, text, 'is not a number we can use.');
    return undefined;
  }

  range(name: RangeFacet): RangeChoice {
    const [min, max] = [this.number(`${name}-min`), this.number(`${name}-max`)];
    const unknown = this.flag(`${name}-unknown`);
    if (min !== undefined && max !== undefined && min > max) {
      this.ignore(`${name}-min`, String(min), `is larger than ${name}-max=${max}, so we ignored both.`);
      return { unknown: false };
    }
    // Without a bound nothing is left out, so there is nothing to include.
    if (min === undefined && max === undefined) return { unknown: false };
    return { min, max, unknown };
  }

  flag(name: string): boolean {
    const value = this.one(name);
    if (value !== undefined && value !== 'include') this.ignore(name, value, 'can only be “include”.');
    return value === 'include';
  }

  choice<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.one(name);
    if (value === undefined) return fallback;
    const found = allowed.find((one) => one === value);
    if (!found) this.ignore(name, value, 'is not one of its values.');
    return found ?? fallback;
  }

  page(): number {
    const text = this.one('page');
    if (text === undefined) return 1;
    if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
    this.ignore('page', text, 'is not a page number.');
    return 1;
  }
}

const expected = new Set<string>([
  'q',
  ...tickFacets,
  ...rangeFacets.flatMap((name) => [`${name}-min`, `${name}-max`, `${name}-unknown`]),
  'sort',
  'page',
]);

/**
 * Reads an address. Total: every input gives a valid query, and what was not understood is listed in words, at most
 * ten entries. Empty values, as a form sends them, count as absent.
 */
export function parseProgramQuery(
  params: AddressParams,
  known: KnownSlugs,
): { query: ProgramQuery; ignored: Ignored[] } {
  const reader = new Reader(params);
  const q = (reader.one('q') ?? '').toWellFormed().replace(/\s+/g, ' ').slice(0, limits.q).toWellFormed().trim();
  const allowed: Record<TickFacet, readonly string[]> = {
    field: known.fields,
    university: known.universities,
    ...fixedValues,
  };
  const ticks = Object.fromEntries(tickFacets.map((name) => [name, reader.ticks(name, allowed[name])])) as Record<
    TickFacet,
    string[]
  >;
  const ranges = Object.fromEntries(rangeFacets.map((name) => [name, reader.range(name)])) as Record<
    RangeFacet,
    RangeChoice
  >;
  const sort = reader.choice('sort', sorts, defaultSort(q));
  const query: ProgramQuery = {
    q,
    ticks,
    ranges,
    sort: sort === 'relevance' ? defaultSort(q) : sort,
    page: reader.page(),
  };
  for (const name of Object.keys(params)) {
    const value = reader.all(name).at(-1);
    if (!expected.has(name) && value !== undefined) reader.ignore(name, value, 'is not part of this page.');
  }
  return { query, ignored: reader.ignored };
}

/**
 * The canonical search of a query with its leading `?`: parameters in one order, values sorted, defaults left out; empty
 * for a query that asks for nothing.
 */
export function programQueryToSearch(query: ProgramQuery): string {
  const pairs: [string, string][] = [];
  if (query.q) pairs.push(['q', query.q]);
  for (const name of tickFacets) for (const value of query.ticks[name]) pairs.push([name, value]);
  for (const name of rangeFacets) {
    const { min, max, unknown } = query.ranges[name];
    if (min !== undefined) pairs.push([`${name}-min`, String(min)]);
    if (max !== undefined) pairs.push([`${name}-max`, String(max)]);
    if (unknown) pairs.push([`${name}-unknown`, 'include']);
  }
  if (query.sort !== defaultSort(query.q)) pairs.push(['sort', query.sort]);
  if (query.page > 1) pairs.push(['page', String(query.page)]);
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}

/** The query with another value of one part, back on its first page. */
export const withPart = (query: ProgramQuery, part: Partial<ProgramQuery>): ProgramQuery => ({
  ...query,
  page: 1,
  ...part,
});
