import { type Word, wordsOf } from '#lib/matcher/words';
import type { Filter } from './filter';

/** Filters by their words, and the number of words of the longest. */
export interface FilterTable {
  /** As written: `francés` is a language, which as a term is the country. */
  readonly asWritten: ReadonlyMap<string, Filter>;
  readonly byTerms: ReadonlyMap<string, Filter>;
  readonly longest: number;
}

/** The terms of words, in their order. */
export const toTerms = (words: readonly Word[]): string[] => words.flatMap(({ parts }) => parts);

const toWritten = (words: readonly Word[]): string => words.map(({ written }) => written).join(' ');

/** A table of filters; of two for the same words the later counts. */
export function filterTable(phrases: readonly (readonly [string, Filter])[]): FilterTable {
  const rows = phrases.map(([phrase, filter]) => [wordsOf(phrase), filter] as const);
  return {
    asWritten: new Map(rows.map(([words, filter]) => [toWritten(words), filter])),
    byTerms: new Map(rows.map(([words, filter]) => [toTerms(words).join(' '), filter])),
    longest: Math.max(0, ...rows.map(([words]) => toTerms(words).length)),
  };
}

/** The longest phrase that begins at a place, and how many words it takes. */
export function readPhrase(table: FilterTable, words: readonly Word[], at: number) {
  for (let length = Math.min(table.longest, words.length - at); length > 0; length -= 1) {
    const taken = words.slice(at, at + length);
    const filter = table.asWritten.get(toWritten(taken)) ?? table.byTerms.get(toTerms(taken).join(' '));
    if (filter) return { filter, length };
  }
  return undefined;
}
