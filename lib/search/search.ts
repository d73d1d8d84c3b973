import { termsOf, type Word } from '#lib/matcher/words';
import { besideEachOther, findSides, withLeads } from './both-sides';
import type { Entry, Kind } from './entry';
import type { Filter } from './filter';
import { type Group, groupHits } from './groups';
import type { Hit } from './hit';
import { isQuestion, joinMicroMasters } from './idle-words';
import type { SearchIndex } from './index';
import { findNear, mostNear } from './near';
import { type Asked, readFilters } from './read-filters';
import { respellFilter, spellWords } from './spelling';
import { findTerm } from './term-asked';
import { withoutPronoun } from './us';

/** Groups of hits, the group with the best hit first; those that words ask for before all others. */
export interface Outcome extends Asked {
  readonly groups: readonly Group[];
  /** What filters leave out because they cannot tell, by their words. */
  readonly leftOut: ReadonlyMap<string, string>;
  /** Entries that have some of the words, when none has all. */
  readonly near: readonly Hit[];
  /** Where the records that words weigh against each other stand side by side. */
  readonly sideBySide?: string | undefined;
}

/** Groups with a term of the glossary before all others; other terms that have its words stand in the glossary. */
function withTerm(groups: readonly Group[], entry: Entry, only: Kind | undefined): Group[] {
  const { count = 0, hits = [] } = groups.find(({ kind }) => kind === 'term') ?? {};
  const found = hits.find((hit) => hit.entry === entry);
  const lead = found ?? { entry, score: 0, terms: new Set(entry.names.flatMap((name) => termsOf(name))) };
  const others = only === 'term' ? hits.filter((hit) => hit !== found) : [];
  return [
    { kind: 'term', count: count + Number(!found), hits: [lead, ...others], order: undefined },
    ...groups.filter(({ kind }) => kind !== 'term'),
  ];
}

/** Whether a filter is one: a question about master’s degrees does not ask for them. */
const isMeant = (words: readonly Word[]) =>
  isQuestion(words) ? ({ first }: Filter): boolean => !first : (): boolean => true;

/**
 * Searches everything on record.
 *
 * @param page the entry whose own address was asked for, which alone is then the answer
 * @param only the kind of which all hits are asked for, where there are some
 */
export function searchAll(
  index: SearchIndex,
  said: readonly Word[],
  { page, only }: { readonly page?: Entry | undefined; readonly only?: Kind | undefined } = {},
): Outcome {
  if (page) {
    const hits = [{ entry: page, score: 1, terms: new Set<string>() }];
    const groups = [{ kind: page.kind, count: 1, hits, order: undefined }];
    return { filters: [], words: said, groups, leftOut: new Map(), near: [] };
  }
  const words = withoutPronoun(joinMicroMasters(said));
  const term = findTerm(index.terms, words);
  const read = readFilters(index.filters, words, spellWords(index, words), isMeant(words));
  const leads = read.filters.some(({ leavesOut }) => leavesOut) ? [] : findSides(index, words);
  const asked = term?.isMeaning || leads.length > 0 ? { filters: [], words } : read;
  const { groups, leftOut } = groupHits(index, asked, words, only);
  if (term) return { ...asked, groups: withTerm(groups, term.entry, only), leftOut, near: [] };
  if (leads.length > 0) {
    return { ...asked, groups: withLeads(groups, leads), leftOut, near: [], sideBySide: besideEachOther(leads) };
  }
  if (groups.length > 0) return { ...asked, groups, leftOut, near: [] };
  const respelt = respellFilter(index, words, asked.filters);
  const meant = respelt ? searchAll(index, respelt).groups.flatMap(({ hits }) => hits) : [];
  const near = meant.length > 0 ? meant : findNear(index, words, asked.filters);
  return { ...asked, groups, leftOut, near: near.toSorted((a, b) => b.score - a.score).slice(0, mostNear) };
}
