import type { Word } from '#lib/matcher/words';
import { routes } from '#lib/site/routes';
import { isDegree } from './entry';
import type { ReadFilter } from './filter';
import { isOrdered } from './fit';
import { isIdle, isQuestion } from './idle-words';
import type { SearchIndex } from './index';
import { type Outcome, searchAll } from './search';

/** The same search without some of its words, and how many programs and degrees that has. */
export interface Without {
  readonly words: string;
  readonly count: number;
  readonly href: string;
}

const countRecords = ({ groups }: Outcome, isCounted = isOrdered): number =>
  groups.reduce((sum, { kind, count }) => (isCounted(kind) ? sum + count : sum), 0);

/** The words without those of a filter. */
export function withoutFilter(words: readonly Word[], filter: Pick<ReadFilter, 'words'>): readonly Word[] {
  const at = words.findIndex((_, start) => filter.words.every((word, index) => words[start + index]?.shown === word));
  return words.filter((_, index) => index < at || index >= at + filter.words.length);
}

/** The search for some words. */
export const searchFor = (words: readonly Word[]): string =>
  words.length > 0 ? routes.searchFor(words.map(({ shown }) => shown).join(' ')) : routes.search();

/**
 * Where filters that look at records leave no program and no degree, or no degree where one is asked for: which words to
 * leave out to find some, those that leave the most first. Nothing where some fit, where no such filter was asked for, and for a question, which guides answer.
 */
export function findMisfit(index: SearchIndex, words: readonly Word[], outcome: Outcome): Without[] | undefined {
  const { filters, words: free } = outcome;
  const asksDegrees = filters.some(({ first }) => first?.some(isDegree));
  const looksAtRecords = asksDegrees || filters.some(({ holds }) => holds?.program ?? holds?.degree);
  const isMissing = countRecords(outcome, asksDegrees ? isDegree : isOrdered) === 0;
  if (!looksAtRecords || isQuestion(words) || !isMissing) return undefined;
  const named = free.filter((word) => !isIdle(word));
  const ways = [
    ...filters.map((filter) => ({ left: filter.words.join(' '), rest: withoutFilter(words, filter) })),
    ...(named.length > 0
      ? [{ left: named.map(({ shown }) => shown).join(' '), rest: words.filter((word) => !named.includes(word)) }]
      : []),
  ];
  return ways
    .filter(({ rest }) => rest.some((word) => !isIdle(word)))
    .map(({ left, rest }) => ({ words: left, count: countRecords(searchAll(index, rest)), href: searchFor(rest) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
