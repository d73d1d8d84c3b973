import type { Word } from '#lib/matcher/words';
import type { ReadFilter } from './filter';
import { searchFor, withoutFilter } from './misfit';
import type { Outcome } from './search';

/** A filter that words became, and the address of the search without them. */
export interface ShownFilter {
  readonly words: string;
  readonly label: string;
  readonly href: string;
  /** The programs and degrees that it leaves out because it cannot tell, in a sentence. */
  readonly leftOut: string | undefined;
}

/** What a filter is read as: one that asks for a kind first says where none is found. */
function sayLabel({ label, first }: ReadFilter, { groups }: Outcome): string {
  const isFound = !first || groups.some(({ kind }) => first.includes(kind));
  return isFound ? label : `${label}, but none fits`;
}

/** The filters of an outcome, each once: words that were read as the same stand together. */
export function showFilters(words: readonly Word[], outcome: Outcome): ShownFilter[] {
  const alike = new Map<string, ReadFilter[]>();
  for (const filter of outcome.filters) alike.set(filter.label, [...(alike.get(filter.label) ?? []), filter]);
  return [...alike.values()].flatMap(([filter, ...others]) => {
    if (!filter) return [];
    const said = [filter, ...others].map((one) => one.words.join(' '));
    return {
      words: said.join(', '),
      label: sayLabel(filter, outcome),
      href: searchFor([filter, ...others].reduce(withoutFilter, words)),
      leftOut: said.map((one) => outcome.leftOut.get(one)).find(Boolean),
    };
  });
}
