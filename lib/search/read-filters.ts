import { type Word, wordsOf } from '#lib/matcher/words';
import { priceFilter } from './catalog-filters';
import type { Filter, ReadFilter } from './filter';
import { readMoney } from './money-words';

/** Filters by their words as terms, and the number of words of the longest. */
export interface FilterTable {
  readonly byTerms: ReadonlyMap<string, Filter>;
  readonly longest: number;
}

const toTerms = (words: readonly Word[]): string[] => words.flatMap(({ parts }) => parts);

/** A table of filters; of two for the same words the later counts. */
export function filterTable(phrases: readonly (readonly [string, Filter])[]): FilterTable {
  const rows = phrases.map(([phrase, filter]) => [toTerms(wordsOf(phrase)).join(' '), filter] as const);
  return { byTerms: new Map(rows), longest: Math.max(0, ...rows.map(([terms]) => terms.split(' ').length)) };
}

const limits = /^(under|below|max|maximum|within|upto|less than|up to|at most|cheaper than)$/;

/** What a number counts that is no price. */
const counted = /^(month|week|year|hour|day|course|credit|percent)$/;
const amount = /^\d{1,7}(k)?$/;

/** “Under $1000”, “less than 2k”, “up to 500 euros”: its filter and how many words it takes. */
function readLimit(words: readonly Word[], at: number): { filter: Filter; length: number } | undefined {
  for (const length of [2, 3]) {
    const taken = words.slice(at, at + length);
    const last = taken.at(-1);
    const number = last?.joined ?? '';
    const lead = taken.slice(0, -1).map(({ joined }) => joined);
    if (taken.length < length || !amount.test(number) || !limits.test(lead.join(' '))) continue;
    const next = words[at + length];
    if (counted.test(next?.joined ?? '')) continue;
    const { currency, isNamed } = readMoney(last, next);
    // Of money that no price is in nothing can be said: its words stay words.
    if (!currency) return undefined;
    const max = Number.parseInt(number, 10) * (number.endsWith('k') ? 1000 : 1);
    return { filter: priceFilter(max, currency), length: length + Number(isNamed) };
  }
  return undefined;
}

/** Words that turn a filter into its opposite, which no filter is: “not online”. */
const negations = new Set(['no', 'not', 'non', 'without']);

/** “Tell us” asks for no country. */
const isPronoun = (word: Word | undefined): boolean => word?.shown === 'us';

function readPhrase(table: FilterTable, words: readonly Word[], at: number) {
  if (negations.has(words[at - 1]?.joined ?? '') || isPronoun(words[at])) return undefined;
  for (let length = Math.min(table.longest, words.length - at); length > 0; length -= 1) {
    const filter = table.byTerms.get(toTerms(words.slice(at, at + length)).join(' '));
    if (filter) return { filter, length };
  }
  return undefined;
}

/** What a query asks for: filters with the words that ask for them, and the words that ask for none. */
export interface Asked {
  readonly filters: readonly ReadFilter[];
  readonly words: readonly Word[];
}

/** Reads the filters that words ask for, from the left, the longest first; words of one that is not meant stay words. */
export function readFilters(table: FilterTable, words: readonly Word[], isMeant: (filter: Filter) => boolean): Asked {
  const filters: ReadFilter[] = [];
  const others: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const read = readLimit(words, at) ?? readPhrase(table, words, at);
    const found = read && isMeant(read.filter) ? read : undefined;
    const taken = words.slice(at, at + (found?.length ?? 1));
    if (found) filters.push({ ...found.filter, words: taken.map(({ shown }) => shown), terms: toTerms(taken) });
    else others.push(...taken);
    at += taken.length;
  }
  return { filters, words: others };
}
