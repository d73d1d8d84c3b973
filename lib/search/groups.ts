import type { Word } from '#lib/matcher/words';
import { isDegree, type Kind } from './entry';
import type { ReadFilter } from './filter';
import { findByKind, mostShown } from './find';
import { isOrdered, tests } from './fit';
import type { FoundRows, Hit } from './hit';
import { isIdle, isQuestion, namesDegree } from './idle-words';
import type { SearchIndex } from './index';
import type { Asked } from './read-filters';
import { sayOrder } from './say-order';

/** Hits of one kind: how many, and the first of them. */
export interface Group {
  readonly kind: Kind;
  readonly count: number;
  readonly hits: readonly Hit[];
  /** The order in which they stand, where words ask for one. */
  readonly order: string | undefined;
}

type Sort = ReadFilter['sort'];

/** Places of programs or degrees, by row, in the order asked for or in the usual one of their list. */
function placesOf({ places }: SearchIndex, kind: Kind, sort: Sort): Int32Array | undefined {
  if (kind === 'program') return places.programs[sort?.programs ?? 'name'];
  return isOrdered(kind) ? places.degrees[sort?.degrees ?? 'share'] : undefined;
}

/** The first of many numbers in an order, without sorting all of them. */
function firstIn(count: number, most: number, compare: (a: number, b: number) => number): number[] {
  const first: number[] = [];
  for (let one = 0; one < count; one += 1) {
    const last = first.at(-1);
    if (first.length >= most && last !== undefined && compare(one, last) >= 0) continue;
    const at = first.findIndex((other) => compare(one, other) < 0);
    first.splice(at === -1 ? first.length : at, 0, one);
    first.length = Math.min(first.length, most);
  }
  return first;
}

/** Whether all filters that test records test those of a kind. */
const isAddressed = (kind: Kind, { filters }: Asked): boolean => {
  const testing = filters.flatMap(({ holds }) => holds ?? []);
  return testing.length > 0 && testing.every((holds) => tests(holds, kind));
};

/** Kinds that are texts of this site, which answer a question about no record. */
const texts: ReadonlySet<Kind> = new Set(['guide', 'term', 'payer', 'terms', 'page']);

/** Whether words are a question that names no record, neither by its name nor by a filter. */
const asksInGeneral = ({ naming }: SearchIndex, asked: Asked, words: readonly Word[]): boolean =>
  isQuestion(words) &&
  asked.filters.length === 0 &&
  !asked.words.some((word) => !isIdle(word) && [...word.parts, word.joined].some((term) => naming.has(term)));

/** The first hits of a kind, where one is first by the order asked for, and how good the best is. */
function readGroup(index: SearchIndex, kind: Kind, { rows, scores, terms }: FoundRows, sort: Sort, most: number) {
  const places = placesOf(index, kind, sort);
  const bySort = sort !== undefined && isOrdered(kind);
  const scoreAt = (at: number): number => scores[at] ?? 0;
  const placeAt = (at: number): number => places?.[rows[at] ?? -1] ?? 0;
  const first = firstIn(
    rows.length,
    most,
    (a, b) => (bySort ? 0 : scoreAt(b) - scoreAt(a)) || placeAt(a) - placeAt(b) || a - b,
  );
  const hits = first.flatMap((at): Hit[] => {
    const entry = index.entries[rows[at] ?? -1];
    return entry ? [{ entry, score: scoreAt(at), terms }] : [];
  });
  return {
    group: {
      kind,
      count: rows.length,
      hits,
      order: bySort
        ? sayOrder(
            sort,
            rows.map((row) => index.entries[row]),
          )
        : undefined,
    },
    best: scores.reduce((most, one) => Math.max(most, one), 0),
    place: bySort ? placeAt(first[0] ?? 0) : 0,
  };
}

/**
 * Hits by kind: the group with the best hit first, and those that words ask for before all others; and what filters left
 * out because they cannot tell, by their words.
 *
 * @param only the kind of which all hits are asked for
 */
export function groupHits(
  index: SearchIndex,
  asked: Asked,
  words: readonly Word[],
  only: Kind | undefined,
): { readonly groups: readonly Group[]; readonly leftOut: ReadonlyMap<string, string> } {
  const sort = asked.filters.find((filter) => filter.sort)?.sort;
  const first = new Set(asked.filters.flatMap(({ first: named = [] }) => named));
  const [asks, isGeneral] = [isQuestion(words), asksInGeneral(index, asked, words)];
  const asksDegree = !asks && asked.words.some(namesDegree) && !words.some(({ joined }) => joined === 'micromaster');
  const { byKind, untold } = findByKind(index, asked, words, only);
  const groups = [...byKind]
    .filter(([, { rows }]) => rows.length > 0)
    .map(([kind, found]) => ({
      ...readGroup(index, kind, found, sort, mostShown(kind, only)),
      // Guides answer a question, whatever filters its words would be.
      claims: [
        first.has(kind) || (asksDegree && isDegree(kind)),
        !asks && isAddressed(kind, asked),
        isGeneral && texts.has(kind),
      ],
    }));
  // An order holds of all degrees, however they are reached: those whose first stands before stand before.
  const bestDegree = Math.max(...groups.map(({ group, best }) => (isDegree(group.kind) ? best : 0)));
  const weightOf = ({ group, best }: (typeof groups)[number]): number =>
    sort && isDegree(group.kind) ? bestDegree : best;
  const compareClaims = (a: readonly boolean[], b: readonly boolean[]): number =>
    a.map((claim, at) => Number(b[at]) - Number(claim)).find((difference) => difference !== 0) ?? 0;
  const sorted = groups
    .sort((a, b) => compareClaims(a.claims, b.claims) || weightOf(b) - weightOf(a) || a.place - b.place)
    .map(({ group }) => group);
  return { groups: sorted, leftOut: untold.inWords() };
}
