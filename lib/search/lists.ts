import type { Catalog } from '#lib/domain/catalog';
import { plural } from '#lib/format/plural';
import { countRecords } from '#lib/list/browse';
import { degreeList } from '#lib/list/degrees';
import type { List } from '#lib/list/list';
import { programList } from '#lib/list/programs';
import { byRelevance } from '#lib/list/query';
import { routes } from '#lib/site/routes';
import { mostAlone, mostInGroup } from './find';
import type { Group } from './groups';
import { isAsking, isIdle, namesPart } from './idle-words';
import type { Asked } from './read-filters';

/** A group of hits that a list may hold. */
type Found = Pick<Group, 'kind' | 'count' | 'order'>;

type Pair = readonly [name: string, value: string];

/** Parameters of a list of programs or degrees: the filters it has, and all other words to search for. */
function paramsOf(list: 'programs' | 'degrees', { filters, words }: Asked): Pair[] {
  const params = filters.flatMap((filter) => filter[list] ?? []);
  const silent = filters.filter((filter) => filter.holds && !filter[list]).flatMap((filter) => filter.words);
  const named = words.filter((word) => !isIdle(word) && !isAsking(word) && !namesPart(word));
  const q = [...named.map(({ shown }) => shown), ...silent].join(' ');
  return [...(q ? [['q', q] as const] : []), ...params];
}

const toSearch = (pairs: readonly Pair[]): string =>
  pairs.length > 0 ? `?${new URLSearchParams(pairs.map(([name, value]) => [name, value]))}` : '';

/** The orders of both lists, as they follow a number of records. */
const orders: Readonly<Record<string, string>> = {
  [byRelevance]: 'best match first',
  price: 'cheapest in US dollars first',
  tuition: 'cheapest in US dollars first',
  length: 'shortest first',
  share: 'firmest promise of credit first',
  name: 'open ones first',
};

/** The records of a list that has these parameters: how many, and in words with the order in which they stand. */
function readList<R extends object>(list: List<R>, catalog: Catalog, pairs: readonly Pair[]) {
  const names = [...new Set(pairs.map(([name]) => name))];
  const valuesOf = (name: string): string[] => pairs.filter(([one]) => one === name).map(([, value]) => value);
  const { query, count } = countRecords(list, catalog, Object.fromEntries(names.map((name) => [name, valuesOf(name)])));
  const say = (order = orders[query.sort] ?? 'filtered'): string => `${plural(count, list.noun)}, ${order}`;
  return { count, say };
}

/** Degrees of one way are one of two lists. */
const nameList = (pairs: readonly Pair[]): string =>
  pairs.some(([name]) => name !== 'way') ? 'The list, filtered' : 'The whole list';

/** Where all hits of a kind are, and how many stand there. */
interface ListLink {
  readonly path: string;
  readonly words: string;
}

/** A list as it is linked to: how many records it has, and in which order. It searches fewer texts than we do. */
function linkList<R extends object>(
  list: List<R>,
  catalog: Catalog,
  pairs: readonly Pair[],
  { count: found, order }: Found,
): ListLink {
  const path = `${list.path}${toSearch(pairs)}`;
  const { count, say } = readList(list, catalog, pairs);
  if (count === found) return { path, words: `All ${say(order)}` };
  if (count > 0) return { path, words: `${nameList(pairs)}, which looks for words in fewer texts: ${say()}` };
  const others = pairs.filter(([name]) => name !== 'q');
  return {
    path: `${list.path}${toSearch(others)}`,
    words: `${nameList(others)}, without these words: ${readList(list, catalog, others).say()}`,
  };
}

/** The list of a kind of records, with the filters set that the words ask for. */
function recordList(catalog: Catalog, found: Found, asked: Asked): ListLink | undefined {
  const ofDegrees = (way: string): ListLink =>
    linkList(degreeList, catalog, [...paramsOf('degrees', asked), ['way', way]], found);
  switch (found.kind) {
    case 'program':
      return linkList(programList, catalog, paramsOf('programs', asked), found);
    case 'linked':
      return ofDegrees('program');
    case 'direct':
      return ofDegrees('direct');
    default:
      return undefined;
  }
}

/** Where all hits of a group are: a list that has as many, else the same search for its kind alone, which has a hundred at most. */
export function listOf(catalog: Catalog, q: string, found: Found, asked: Asked): ListLink {
  const { kind, count } = found;
  const alone = {
    path: routes.search(`?${new URLSearchParams({ kind, q })}`),
    words: count > mostAlone ? `The first ${mostAlone} of ${count} matches` : `All ${count} matches`,
  };
  if (count <= mostInGroup) return alone;
  const list = recordList(catalog, found, asked);
  return list && (count > mostAlone || list.words.startsWith('All ')) ? list : alone;
}
