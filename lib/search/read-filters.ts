import type { Word } from '#lib/matcher/words';
import type { Filter, ReadFilter } from './filter';
import { type FilterTable, readPhrase, toTerms } from './filter-table';
import { readLeftOut } from './leave-out';
import { readLimit } from './limits';
import type { RecordTable } from './record-table';

const negations = new Set(['no', 'not', 'non', 'without']);

/** Whether a word turns the filter behind it into its opposite, which is none unless it has words of its own, as “not online” has. */
const negates = (word: Word | undefined): boolean => negations.has(word?.joined ?? '');

/** Names on record of two words and more, as terms with a space between. */
export interface NameTable {
  readonly names: ReadonlySet<string>;
  readonly longest: number;
}

/** A table of names, each by the words of it. */
export function nameTable(names: Iterable<readonly Word[]>): NameTable {
  const rows = [...names].filter(({ length }) => length > 1).map(toTerms);
  return {
    names: new Set(rows.map((terms) => terms.join(' '))),
    longest: Math.max(0, ...rows.map((row) => row.length)),
  };
}

/** The longest name that begins at a place, in words; none is 0. */
function nameLength({ names, longest }: NameTable, words: readonly Word[], at: number): number {
  for (let length = Math.min(longest, words.length - at); length > 1; length -= 1) {
    if (names.has(toTerms(words.slice(at, at + length)).join(' '))) return length;
  }
  return 0;
}

/** A country by two letters, which stand in names by chance: “LL.M. in U.S. Law”. */
const isCodeOfCountry = ({ holds }: Filter, words: readonly Word[]): boolean =>
  holds?.university !== undefined && words.length === 1 && words[0]?.joined.length === 2;

/** Filters by their phrases, names in which none is read, and records by their names. */
export interface Tables {
  readonly phrases: FilterTable;
  readonly names: NameTable;
  readonly records: RecordTable;
}

/** What a query asks for: filters with the words that ask for them, and the words that ask for none. */
export interface Asked {
  readonly filters: readonly ReadFilter[];
  readonly words: readonly Word[];
}

/**
 * Reads the filters that words ask for, from the left, the longest first. None is taken from within a name on record:
 * “Open University”. Words of one that is not meant stay words.
 *
 * @param spelt the words as records spell them, in the same order: “Open Univesity” is that name too
 */
export function readFilters(
  { phrases, names, records }: Tables,
  words: readonly Word[],
  spelt: readonly Word[],
  isMeant: (filter: Filter) => boolean,
): Asked {
  const filters: ReadFilter[] = [];
  const left: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const limit = readLimit(words, at);
    const leftOut = readLeftOut(phrases, records, words, at);
    const read = limit ?? leftOut ?? (negates(words[at - 1]) ? undefined : readPhrase(phrases, words, at));
    const others = read ? [...words.slice(0, at), ...words.slice(at + read.length)] : [];
    const found = read && isMeant(read.filter) && !read.filter.unless?.(others) ? read : undefined;
    const named = nameLength(names, spelt, at);
    const isFilter = found !== undefined && found.length >= named;
    const taken = words.slice(at, at + (isFilter ? found.length : Math.max(1, named)));
    if (isFilter) {
      const filter = found.filter.beside?.(others) ?? found.filter;
      // A name with “online” in it is none of what is not online.
      const isByName = !limit && !leftOut && !negates(taken[0]) && !isCodeOfCountry(filter, taken);
      const terms = isByName ? toTerms(taken) : [];
      filters.push({ ...filter, words: taken.map(({ shown }) => shown), terms });
    } else left.push(...taken);
    at += taken.length;
  }
  return { filters, words: left };
}
