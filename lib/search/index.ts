import type { Catalog, Degree, Program } from '#lib/domain/catalog';
import { degreeList } from '#lib/list/degrees';
import type { List } from '#lib/list/list';
import { programList } from '#lib/list/programs';
import { buildTextIndex, type TextIndex } from '#lib/matcher/text-index';
import { termsOf, wordsOf } from '#lib/matcher/words';
import { addressTable } from './addresses';
import { catalogFilters } from './catalog-filters';
import { listEntries } from './entries';
import { boost, type Entry, type Kind, textsOf } from './entry';
import { filterTable } from './filter-table';
import { filterPhrases } from './filter-words';
import type { Told } from './fit';
import { weightOf } from './rank';
import { nameTable, type Tables } from './read-filters';
import { recordTable } from './record-table';
import { termTable } from './term-asked';

/** Places of records in each order of their list, by the name of the order and the row of their entry. */
type Places = Readonly<Record<string, Int32Array>>;

/** Everything that a search needs of a catalog. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  /** The rows of the entries of each kind, so that no search of some kinds looks at the others. */
  readonly rows: ReadonlyMap<Kind, readonly number[]>;
  readonly texts: TextIndex;
  /** The words of each name of each entry. */
  readonly names: readonly (readonly (readonly string[])[])[];
  /** Every word of a name. */
  readonly namedBy: ReadonlySet<string>;
  /** How much each entry counts when words are found alike. */
  readonly weights: readonly number[];
  /** In how many programs, degrees and universities a word stands in a name or says whose it is. */
  readonly naming: ReadonlyMap<string, number>;
  readonly filters: Tables;
  readonly told: Told;
  /** Terms of the glossary by their words. */
  readonly terms: ReadonlyMap<string, Entry>;
  /** Entries by the addresses of their own pages elsewhere. */
  readonly addresses: ReadonlyMap<string, Entry>;
  readonly places: { readonly programs: Places; readonly degrees: Places };
}

function placesIn<R extends object>({ orders }: List<R>, records: readonly R[], entries: readonly Entry[]): Places {
  const rows = new Map(entries.flatMap((entry, row) => ('record' in entry ? [[entry.record as object, row]] : [])));
  const placed = Object.entries(orders).map(([name, { compare }]) => {
    const places = new Int32Array(entries.length);
    for (const [place, record] of [...records].sort(compare).entries()) places[rows.get(record) ?? -1] = place;
    return [name, places] as const;
  });
  return Object.fromEntries(placed);
}

const hasName = ({ kind }: Entry): boolean => ['program', 'linked', 'direct', 'university'].includes(kind);

function countNaming(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { names, who } of entries.filter(hasName)) {
    for (const term of new Set([...names, ...who].flatMap((name) => termsOf(name)))) {
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return counts;
}

/** Words that look like filters and are none: a tax credit is no credit of a university. */
const noFilters = [
  'tax credit',
  'training credit',
  'learning credit',
  'credit hour',
  'credit card',
  'open source',
  'open courseware',
  'ayuda económica',
];

/** Names in which words are no filters: those of records, and of the courses and skills of a program. */
const namesOf = (entry: Entry): readonly string[] =>
  entry.kind === 'program'
    ? [...entry.names, ...entry.record.skills, ...entry.record.courses.map(({ title }) => title)]
    : entry.names;

function rowsByKind(entries: readonly Entry[]): Map<Kind, number[]> {
  const rows = new Map<Kind, number[]>();
  for (const [row, { kind }] of entries.entries()) {
    const known = rows.get(kind);
    if (known) known.push(row);
    else rows.set(kind, [row]);
  }
  return rows;
}

function buildIndex(catalog: Catalog): SearchIndex {
  const entries = listEntries(catalog);
  const ofRecords = new Set([...entries.filter(hasName).flatMap(namesOf), ...noFilters]);
  const names = entries.map((entry) => entry.names.map((name) => wordsOf(name).map(({ joined }) => joined)));
  return {
    entries,
    rows: rowsByKind(entries),
    texts: buildTextIndex(entries.map(textsOf), { boost }),
    names,
    namedBy: new Set(names.flat(2)),
    weights: entries.map(weightOf),
    naming: countNaming(entries),
    filters: {
      phrases: filterTable([...catalogFilters(catalog), ...filterPhrases]),
      names: nameTable([...ofRecords].map((name) => wordsOf(name))),
      records: recordTable(entries.filter(hasName)),
    },
    told: new WeakMap(),
    terms: termTable(entries),
    addresses: addressTable(entries),
    places: {
      programs: placesIn<Program>(programList, catalog.programs, entries),
      degrees: placesIn<Degree>(degreeList, catalog.degrees, entries),
    },
  };
}

const kept = new WeakMap<Catalog, SearchIndex>();

/** The index of a catalog, built once. */
export function searchIndex(catalog: Catalog): SearchIndex {
  const known = kept.get(catalog);
  if (known) return known;
  const index = buildIndex(catalog);
  kept.set(catalog, index);
  return index;
}
