import { findWords } from '#lib/matcher/text-index';
import type { Word } from '#lib/matcher/words';
import { type Entry, type Kind, kinds } from './entry';
import type { ReadFilter, Tests } from './filter';
import type { Hit } from './hit';
import { isAsking, isIdle } from './idle-words';
import type { SearchIndex } from './index';
import { ranking } from './rank';
import type { Asked } from './read-filters';

export const testOf: Readonly<Partial<Record<Kind, keyof Tests>>> = {
  program: 'program',
  linked: 'degree',
  direct: 'degree',
  university: 'university',
  field: 'field',
  payer: 'payer',
};

export const isOrdered = (kind: Kind): boolean => kind === 'program' || kind === 'linked' || kind === 'direct';

/** Whether a filter speaks of a kind, so that its words need not stand in the text. */
function concerns({ holds, prefers, sort, first }: ReadFilter, kind: Kind): boolean {
  const test = testOf[kind];
  return Boolean((test && (holds ?? prefers)?.[test]) || (sort && isOrdered(kind)) || first);
}

/** Whether an entry’s record passes its test; where there is none it does. */
function passes(entry: Entry, tests: Tests): boolean {
  switch (entry.kind) {
    case 'program':
      return tests.program?.(entry.record) ?? true;
    case 'linked':
    case 'direct':
      return tests.degree?.(entry.record) ?? true;
    case 'university':
      return tests.university?.(entry.record) ?? true;
    case 'field':
      return tests.field?.(entry.record) ?? true;
    case 'payer':
      return tests.payer?.(entry.record) ?? true;
    default:
      return true;
  }
}

/** Whether an entry fits a filter: by its record, or by its name, which has the same words. */
const fits = (entry: Entry, names: readonly (readonly string[])[], { holds, terms }: ReadFilter): boolean =>
  !holds ||
  passes(entry, holds) ||
  (terms.length > 0 && names.some((name) => terms.every((term) => name.includes(term))));

/** What a record counts that fits filters and was asked for by no word: as much as a word in a text, less than one in a name. */
const filteredOnly = 6;

/** How much more a record counts that an order asks for. */
const preferred = 1.5;

/** The words that must stand in the text of a kind. */
function wordsFor(kind: Kind, { filters, words }: Asked, all: readonly Word[]): readonly Word[] {
  const silent = new Set(filters.filter((filter) => !concerns(filter, kind)).flatMap((filter) => filter.words));
  const isNeeded = (word: Word): boolean => (words.includes(word) && !isIdle(word)) || silent.has(word.shown);
  const asked = all.filter(isNeeded);
  const named = kind === 'guide' || kind === 'term' ? asked : asked.filter((word) => !isAsking(word));
  const needed = named.length > 0 ? named : asked;
  if (needed.length > 0 || (testOf[kind] && filters.length > 0)) return needed;
  const anything = all.filter((word) => !isIdle(word));
  return anything.length > 0 ? anything : all;
}

/** Kinds by the words that must stand in their texts: most have the same. */
function kindsByWords(asked: Asked, words: readonly Word[]) {
  const groups = new Map<string, { needed: readonly Word[]; kinds: Set<Kind> }>();
  for (const kind of kinds) {
    const needed = wordsFor(kind, asked, words);
    const key = needed.map(({ joined }) => joined).join(' ');
    const group = groups.get(key) ?? { needed, kinds: new Set<Kind>() };
    group.kinds.add(kind);
    groups.set(key, group);
  }
  return groups.values();
}

interface Candidate {
  readonly row: number;
  readonly score: number;
  /** Whether it has every word; else only those that name something. */
  readonly isWhole: boolean;
}

/** A word in more names than this, as a part of all entries, names nothing. */
const mostNamed = 0.2;

/** What part of the words must stand in an entry, and of those that name a record, when some are missing. */
const leastShare = 0.5;

/**
 * Entries with all words; and those with most of the words and of those that name a record, each counted by how rare it
 * is. None when there is a word that no entry has.
 *
 * @param filtered how many words became filters, each of which every entry found has
 */
function findCandidates(index: SearchIndex, needed: readonly Word[], filtered: number) {
  const found = findWords(index.texts, needed, 'any');
  const counts = needed.map((_, at) => found.reduce((sum, { has }) => sum + Number(has(at)), 0));
  const weights = counts.map((count) => Math.log(1 + index.entries.length / Math.max(1, count)));
  const naming = needed.map(({ parts, joined }, at) => {
    const named = Math.max(...[...parts, joined].map((term) => index.naming.get(term) ?? 0));
    return named > 0 && named <= index.entries.length * mostNamed ? (weights[at] ?? 0) : 0;
  });
  const sum = (of: readonly number[], has?: (at: number) => boolean): number =>
    of.reduce((all, one, at) => all + (has?.(at) === false ? 0 : one), 0);
  const [all, allNaming] = [sum(weights) * (1 + filtered / needed.length), sum(naming)];
  const mayMiss = allNaming > 0 && !counts.includes(0);
  const candidates: Candidate[] = [];
  for (const { row, score, has } of found) {
    const isWhole = needed.every((_, at) => has(at));
    const share = isWhole ? 1 : 1 - (sum(weights) - sum(weights, has)) / all;
    const isNear = mayMiss && share >= leastShare && sum(naming, has) >= allNaming * leastShare;
    if (isWhole || isNear) candidates.push({ row, score: score * share * share, isWhole });
  }
  return { candidates, terms: found[0]?.terms ?? new Set<string>() };
}

/** Scores by row of entries that were asked for by words which became filters: a name may still say them. */
function findNamed(index: SearchIndex, { filters }: Asked, words: readonly Word[]) {
  const said = new Set(filters.filter(({ terms }) => terms.length > 0).flatMap((filter) => filter.words));
  const filtering = words.filter(({ shown }) => said.has(shown));
  const found = filtering.length > 0 ? findWords(index.texts, filtering, 'any') : [];
  return { scores: new Map(found.map(({ row, score }) => [row, score])), terms: found[0]?.terms ?? [] };
}

/**
 * Every entry that fits, by its kind. One in which a word is missing fits only when it fits better than all that have
 * every word: whoever writes “oms analytics gatech” means one record, whatever that record leaves unsaid.
 */
export function findByKind(index: SearchIndex, asked: Asked, words: readonly Word[]): Map<Kind, Hit[]> {
  const named = findNamed(index, asked, words);
  const hits: { hit: Hit; isWhole: boolean }[] = [];
  for (const { needed, kinds: those } of kindsByWords(asked, words)) {
    const { candidates, terms } =
      needed.length > 0
        ? findCandidates(index, needed, asked.filters.length)
        : { candidates: index.entries.map((_, row) => ({ row, score: filteredOnly, isWhole: true })), terms: [] };
    const all = new Set([...terms, ...named.terms]);
    const rank = ranking(index, words, all);
    for (const { row, score, isWhole } of candidates) {
      const entry = index.entries[row];
      if (!entry || !those.has(entry.kind)) continue;
      if (!asked.filters.every((filter) => fits(entry, index.names[row] ?? [], filter))) continue;
      // Of what a country pays only words beside its name ask.
      const also = entry.kind === 'payer' && needed.length === 0 ? 0 : (named.scores.get(row) ?? 0);
      const factor = asked.filters.some(({ prefers }) => prefers && testOf[entry.kind] && passes(entry, prefers));
      hits.push({ hit: { entry, score: rank(row, score + also) * (factor ? preferred : 1), terms: all }, isWhole });
    }
  }
  const best = hits.reduce((most, { hit, isWhole }) => (isWhole ? Math.max(most, hit.score) : most), 0);
  const byKind = new Map<Kind, Hit[]>(kinds.map((kind) => [kind, []]));
  for (const { hit, isWhole } of hits) if (isWhole || hit.score > best) byKind.get(hit.entry.kind)?.push(hit);
  return byKind;
}
