import type { Source } from '#lib/domain/source';

/** The numbered source list of one page. The same page with the same date has one number wherever it is cited. */
export interface Citations {
  readonly entries: readonly { readonly number: number; readonly source: Source }[];
  /** The numbers of these sources, ascending, each once. A source that the page does not list has none. */
  numbersOf(sources: readonly Source[]): number[];
}

const keyOf = (source: Source): string => `${source.url}\n${source.asOf ?? ''}`;

/** Numbers sources from 1 in the order given; a repeated source keeps its first number. */
export function numberSources(sources: readonly Source[]): Citations {
  const numbers = new Map<string, number>();
  const entries: { number: number; source: Source }[] = [];
  for (const source of sources) {
    if (numbers.has(keyOf(source))) continue;
    const number = entries.length + 1;
    numbers.set(keyOf(source), number);
    entries.push({ number, source });
  }
  return {
    entries,
    numbersOf(cited) {
      const found = cited.map((source) => numbers.get(keyOf(source))).filter((number) => number !== undefined);
      return [...new Set(found)].sort((a, b) => a - b);
    },
  };
}
