import { createHash } from 'node:crypto';
import type { Catalog, Degree, Program } from '#lib/domain/catalog';
import type { Change } from '#lib/domain/change';
import { compareText } from '#lib/domain/compare-text';
import { generatedAt } from '#lib/domain/generated-at';
import type { Source } from '#lib/domain/source';
import { formatDate } from '#lib/format/date';
import { changeLabels } from '#lib/format/labels';
import { findRecords } from '#lib/list/browse';
import { changeList, filterSearch, filtersInWords, type LoggedChange, logChanges } from '#lib/list/changes';
import { feedSearch, newestCheck } from '#lib/shortlist/shortlist';
import { type Item, pathOf } from '#lib/side-by-side/selection';
import type { AddressParams } from '#lib/site/address-params';
import { routes } from '#lib/site/routes';
import { programVerdict } from '#lib/verdict/program';
import { inOne } from '#lib/verdict/verdict';

/** One piece of news about a record, in plain text. */
export interface FeedEntry {
  /** A `tag:` URI that never changes, wherever the site is served. */
  readonly id: string;
  /** Path of the record's page. */
  readonly path: string;
  /** The day, as `YYYY-MM-DD`. */
  readonly on: string;
  readonly title: string;
  readonly text: string;
}

/** A feed before it is Atom or JSON; its addresses are paths. */
export interface ChangeFeed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly page: string;
  readonly atom: string;
  readonly json: string;
  readonly updated: string;
  /** Newest first; those of one day by the path of their record. */
  readonly entries: readonly FeedEntry[];
}

/** Most entries of the site's feed. */
const mostEntries = 100;

/** RFC 4151: a name of ours and a day on which it was ours. Part of every id, so it must stay whatever else moves. */
const authority = 'tag:steppingstone-project.github.io,2026-11-24';

const tagOf = (path: string): string => `${authority}:${path}`;

/** The name that a record first had: ids keep it when the record is renamed. */
const firstName = ({ slug, formerSlugs }: Program | Degree): string => formerSlugs[0] ?? slug;

const firstPath = (record: Program | Degree, path: string): string =>
  `${path.slice(0, path.lastIndexOf('/'))}/${firstName(record)}`;

const underFirstName = (item: Item): Item =>
  item.kind === 'program'
    ? { kind: 'program', record: { ...item.record, slug: firstName(item.record) } }
    : { kind: 'degree', record: { ...item.record, slug: firstName(item.record) } };

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

function sourcesInWords(sources: readonly Source[]): string {
  const named = sources.map(({ title, publisher, asOf }) => `${title} (${publisher}, ${formatDate(asOf)})`);
  return `${named.length === 1 ? 'Source' : 'Sources'}: ${named.join('; ')}.`;
}

const nameOf = ({ title, institution }: Program | Degree): string => `${title}, ${institution.short}`;

function toEntry(record: Program | Degree, path: string, { on, is, what, sources }: Change): FeedEntry {
  const label = changeLabels[is];
  const news = label ? `${label}: ${what}` : what;
  return {
    id: tagOf(`${firstPath(record, path)}/${on}/${shortHash(what)}`),
    path,
    on,
    title: `${nameOf(record)}: ${news.replace(/\.$/, '')}`,
    text: `${news} ${sourcesInWords(sources)}`,
  };
}

const listChanges = (record: Program | Degree, path: string): FeedEntry[] =>
  record.changes.map((change) => toEntry(record, path, change));

function checkedEntry(program: Program, path: string): FeedEntry {
  const { lastVerified, lastChanged } = program;
  return {
    id: tagOf(`${firstPath(program, path)}/${lastVerified}/checked`),
    path,
    on: lastVerified,
    title: `${nameOf(program)}: record checked`,
    text: `A person checked this record on ${formatDate(lastVerified)}. Facts as of ${formatDate(lastChanged)}. ${inOne(programVerdict(program))}`,
  };
}

const newestFirst = (entries: readonly FeedEntry[]): FeedEntry[] =>
  [...entries].sort((a, b) => compareText(b.on, a.on) || compareText(a.path, b.path));

/** News of changes, the newest first. An announced closing is none: it lies ahead, and a feed tells what has happened. */
const tellChanges = (changes: readonly LoggedChange[]): FeedEntry[] =>
  newestFirst(
    changes.filter(({ isClosing }) => !isClosing).map(({ record, path, change }) => toEntry(record, path, change)),
  );

/**
 * Dated changes of all programs and degrees, the newest hundred. Its date is that of the newest entry, or of the newest
 * check of any record while there is none; never that of the build.
 */
export function siteFeed(catalog: Catalog): ChangeFeed {
  const entries = tellChanges(logChanges(catalog)).slice(0, mostEntries);
  return {
    id: tagOf(routes.home()),
    title: 'Steppingstone: changes',
    description: 'Dated changes of MicroMasters programs and of the degrees they count toward, each with its source.',
    page: routes.home(),
    atom: routes.atomFeed(),
    json: routes.jsonFeed(),
    updated: entries[0]?.on ?? generatedAt(catalog),
    entries,
  };
}

/** Dated changes of one program, and one entry for the last day a person checked its record. */
export function programFeed(program: Program): ChangeFeed {
  const page = routes.program(program.slug);
  const entries = newestFirst([checkedEntry(program, page), ...listChanges(program, page)]);
  return {
    id: tagOf(firstPath(program, page)),
    title: `${nameOf(program)}: changes`,
    description: `Dated changes of the MicroMasters program ${program.title}, each with its source.`,
    page,
    atom: routes.atomFeed(program.slug),
    json: routes.jsonFeed(program.slug),
    updated: entries[0]?.on ?? program.lastVerified,
    entries,
  };
}

/**
 * Dated changes of the records on a shortlist, the newest hundred, each as the site's feed has it. Its address and id
 * come from the records alone, whatever their order; its id from the names they first had.
 */
export function shortlistFeed(catalog: Catalog, items: readonly Item[]): ChangeFeed {
  const search = feedSearch(items);
  const page = routes.shortlist(search);
  const entries = newestFirst(items.flatMap((item) => listChanges(item.record, pathOf(item)))).slice(0, mostEntries);
  return {
    id: tagOf(routes.shortlist(feedSearch(items.map(underFirstName)))),
    title: `Steppingstone: changes of a shortlist of ${items.length}`,
    description: items.map(({ record }) => nameOf(record)).join('; ') || 'Nothing is on this shortlist.',
    page,
    atom: routes.shortlistAtom(search),
    json: routes.shortlistJson(search),
    updated: entries[0]?.on ?? newestCheck(items) ?? generatedAt(catalog),
    entries,
  };
}

/**
 * The changes that the filters of an address of the timeline let through, the newest hundred, each as the site's feed
 * has it.
 */
export function changesFeed(catalog: Catalog, params: AddressParams): ChangeFeed {
  const { query, records } = findRecords(changeList, catalog, params);
  const search = filterSearch(query);
  const filters = filtersInWords(catalog, query);
  const entries = tellChanges(records).slice(0, mostEntries);
  return {
    id: tagOf(routes.changes(search)),
    title: filters ? `Steppingstone: changes, ${filters}` : 'Steppingstone: all changes',
    description:
      'Dated changes of MicroMasters programs and of degrees, by the filters of the page, each with its source.',
    page: routes.changes(search),
    atom: routes.changesAtom(search),
    json: routes.changesJson(search),
    updated: entries[0]?.on ?? generatedAt(catalog),
    entries,
  };
}
