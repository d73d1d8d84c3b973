import type { Catalog } from '#lib/domain/catalog';
import { plural } from '#lib/format/plural';
import { wordsOf } from '#lib/matcher/words';
import type { AddressParams } from '#lib/site/address-params';
import { AddressReader } from '#lib/site/address-reader';
import type { IgnoredValue } from '#lib/site/ignored-values';
import { routes } from '#lib/site/routes';
import { fieldVerdict } from '#lib/verdict/field';
import type { Verdict } from '#lib/verdict/verdict';
import { readAddress, wordsOfAddress } from './addresses';
import { type Entry, type Kind, kinds } from './entry';
import { findExcerpt, markWords, type Piece } from './excerpt';
import type { Hit } from './hit';
import { findNamedField, type InShort, sayInShort } from './in-short';
import { searchIndex } from './index';
import { spellMinus } from './leave-out';
import { listOf } from './lists';
import { type LookBy, waysToLook } from './look-by';
import { findMisfit, type Without } from './misfit';
import { type Outcome, searchAll } from './search';
import { type ShownFilter, showFilters } from './show-filters';

/** Longest query that is read, in characters. */
const longestQuery = 200;

/** Characters that turn the direction of the text around them, in the title of the page as well. */
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A hit as it is shown: its title and the sentence that matched, in pieces, and what its record comes to. */
export interface ShownHit {
  readonly inShort: InShort | undefined;
  readonly entry: Entry;
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

export interface ShownGroup {
  readonly kind: Kind;
  readonly title: string;
  readonly count: number;
  readonly order: string | undefined;
  readonly hits: readonly ShownHit[];
  /** Where all of them are. */
  readonly list: { readonly path: string; readonly words: string };
}

/** Everything that the page of the search shows. */
export interface SearchView {
  readonly q: string;
  /** Canonical parameters with the leading `?`, or empty. */
  readonly search: string;
  /** The kind of which all hits are asked for, and no other. */
  readonly only: Kind | undefined;
  readonly ignored: readonly IgnoredValue[];
  readonly filters: readonly ShownFilter[];
  /** The field that the words name, which answers first. */
  readonly field: { readonly title: string; readonly path: string; readonly verdict: Verdict } | undefined;
  readonly groups: readonly ShownGroup[];
  readonly count: number;
  /** Where no program or degree fits all filters: what to leave out, so that some do. */
  readonly misfit: readonly Without[] | undefined;
  /** Where the records that the words weigh against each other stand side by side. */
  readonly sideBySide?: string | undefined;
  /** Records that have some of the words, when none has all. */
  readonly near: readonly ShownHit[];
  /** Other ways in, when no record has all the words: fields near them, and filters, with how many open programs each has. */
  readonly lookBy: readonly LookBy[];
  /** What was searched, in words. */
  readonly searched: string;
}

const titles: Readonly<Record<Kind, string>> = {
  program: 'Programs',
  linked: 'Degrees linked to a program',
  direct: 'Degrees to apply to directly',
  university: 'Universities',
  field: 'Fields',
  guide: 'Guides',
  term: 'Glossary',
  payer: 'Who pays',
  terms: 'Refunds and other terms',
  pathway: 'Pathways',
  page: 'Pages of this site',
};

const showIn =
  (catalog: Catalog) =>
  ({ entry, terms }: Hit): ShownHit => ({
    entry,
    title: markWords(entry.title, terms),
    excerpt: findExcerpt(entry, terms),
    inShort: sayInShort(catalog, entry),
  });

/** The field that filters name, unless it is the first hit, where its verdict stands already. */
function showField(catalog: Catalog, { filters, groups }: Outcome): SearchView['field'] {
  const field = findNamedField(catalog, filters);
  if (!field || groups[0]?.kind === 'field') return undefined;
  return { title: field.title, path: routes.field(field.slug), verdict: fieldVerdict(catalog, field) };
}

function readKind(reader: AddressReader): Kind | undefined {
  const named = reader.one('kind');
  const kind = kinds.find((one) => one === named);
  if (named && !kind) reader.ignored.add('kind', named, () => 'is no kind of what can be found.');
  return kind;
}

function readQuery(params: AddressParams) {
  const reader = new AddressReader(params);
  const asked = (reader.one('q') ?? '').toWellFormed().replace(turning, '').replace(/\s+/g, ' ');
  const q = asked.slice(0, longestQuery).toWellFormed().trim();
  if (asked.length > longestQuery) {
    reader.ignored.add(
      'q',
      asked,
      () => `is longer than ${longestQuery} characters; we read the first ${longestQuery}.`,
    );
  }
  const only = readKind(reader);
  reader.reportOthers(new Set(['q', 'kind']));
  return { q, only: q ? only : undefined, ignored: reader.ignored.entries };
}

const sayWhatIsSearched = ({ programs, degrees, institutions, fields, guides }: Catalog): string =>
  `${plural(programs.length, 'program')}, ${plural(degrees.filter(({ unnamed }) => !unnamed).length, 'degree')}, ${plural(institutions.length, 'university', 'universities')}, ${plural(fields.length, 'field')}, ${plural(guides.length, 'guide')}, the glossary, terms, pathways, payers and the pages of this site`;

/** Answers an address of the search. Total: any parameters give a page. */
export function answerSearch(catalog: Catalog, params: AddressParams): SearchView {
  const { q, only, ignored } = readQuery(params);
  const address = readAddress(q);
  const words = address === undefined ? wordsOf(spellMinus(q)) : wordsOfAddress(address);
  const search = q ? `?${new URLSearchParams({ ...(only && { kind: only }), q })}` : '';
  const base = { q, ignored, search, searched: sayWhatIsSearched(catalog) };
  if (words.length === 0) {
    return {
      ...base,
      only: undefined,
      filters: [],
      field: undefined,
      groups: [],
      count: 0,
      misfit: undefined,
      near: [],
      lookBy: q ? waysToLook(catalog, []) : [],
    };
  }
  const index = searchIndex(catalog);
  const page = address === undefined ? undefined : index.addresses.get(address);
  const outcome = searchAll(index, words, { page, only });
  const alone = outcome.groups.filter(({ kind }) => kind === only);
  const groups = alone.length > 0 ? alone : outcome.groups;
  const show = showIn(catalog);
  return {
    ...base,
    only: alone[0]?.kind,
    field: showField(catalog, outcome),
    filters: showFilters(words, outcome),
    groups: groups.map(({ kind, count, hits, order }) => ({
      kind,
      title: titles[kind],
      count,
      order,
      hits: hits.map(show),
      list: listOf(catalog, q, { kind, count, order }, outcome),
    })),
    count: groups.reduce((sum, { count }) => sum + count, 0),
    misfit: alone.length > 0 ? undefined : findMisfit(index, words, outcome),
    sideBySide: outcome.sideBySide,
    near: outcome.near.map(show),
    lookBy: outcome.groups.length > 0 ? [] : waysToLook(catalog, outcome.near),
  };
}
