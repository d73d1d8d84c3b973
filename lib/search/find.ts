import { scoreWords } from '#lib/matcher/text-index';
import type { Word } from '#lib/matcher/words';
import { findCandidates, type Take } from './candidates';
import { isDegree, type Kind, kinds, leadsToRecord } from './entry';
import { concerns, fitsAll, passing, tests } from './fit';
import type { FoundRows } from './hit';
import { isAsking, isIdle, isQuestion, namesDegree, namesPart } from './idle-words';
import type { SearchIndex } from './index';
import { ranking } from './rank';
import type { Asked } from './read-filters';
import { Untold } from './untold';

/** Hits of a group that are shown beside others, and of one that is asked for alone. */
export const [mostInGroup, mostAlone] = [5, 100];

/** How many hits of a kind are shown, when all of one kind may be asked for. */
export const mostShown = (kind: Kind, only: Kind | undefined): number => (kind === only ? mostAlone : mostInGroup);

/** What a record counts that fits filters and was asked for by no word: as much as a word in a text, less than one in a name. */
const filteredOnly = 6;

/** How much more a record counts that an order asks for. */
const preferred = 1.5;

/** The words that must stand in the text of a kind. */
function wordsFor(kind: Kind, { filters, words }: Asked, all: readonly Word[]): readonly Word[] {
  // Beside its name a university need not say what is looked for there.
  const isNamedAlone = kind === 'university' && words.some((word) => !isIdle(word) && !namesPart(word));
  const unread = isNamedAlone ? [] : filters.filter((filter) => !concerns(filter, kind) && !filter.leavesOut);
  const silent = new Set(unread.flatMap((filter) => filter.words));
  const isNeeded = (word: Word): boolean => !isIdle(word) && (words.includes(word) || silent.has(word.shown));
  const asked = all.filter(isNeeded);
  const named = kind === 'guide' || kind === 'term' ? asked : asked.filter((word) => !isAsking(word));
  const ofRecord = leadsToRecord(kind) ? named.filter((word) => !namesPart(word)) : named;
  // A field or a country names records, whose part is then asked for; “online” alone names none.
  const isNamed = filters.some(({ holds }) => holds && (holds.field ?? holds.university) && tests(holds, kind));
  if (ofRecord.length > 0 || (ofRecord.length < named.length && isNamed)) return ofRecord;
  const needed = named.length > 0 ? named : asked;
  if (needed.length > 0 || filters.some((filter) => concerns(filter, kind))) return needed;
  // “Best degree” asks for degrees, though every record speaks of one.
  const anything = all.filter((word) => !isIdle(word) || (isDegree(kind) && namesDegree(word)));
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

/** What words that became filters count in each entry: a name may still say them. */
function scoreNamed(index: SearchIndex, { filters }: Asked, words: readonly Word[]) {
  const said = new Set(filters.filter(({ terms }) => terms.length > 0).flatMap((filter) => filter.words));
  const named = words.filter((word) => said.has(word.shown) && !isIdle(word));
  const { byWord, terms } = scoreWords(index.texts, named);
  return { score: (row: number) => byWord.reduce((sum, scores) => sum + (scores[row] ?? 0), 0), terms };
}

/** Entries that may fit, by the words that must stand in them, or all where filters alone were asked for. */
function findGroup(index: SearchIndex, asked: Asked, needed: readonly Word[], isAsked: boolean) {
  if (needed.length > 0) return findCandidates(index, needed, asked.filters.length, isAsked);
  const each = (kinds: ReadonlySet<Kind>, take: Take): void => {
    for (const row of [...kinds].flatMap((kind) => index.rows.get(kind) ?? [])) take(row, filteredOnly, true);
  };
  return { each, terms: new Set<string>() };
}

/** The best scores of a kind, as many as are shown. */
class Best {
  readonly #scores: number[] = [];

  constructor(private readonly most: number) {}

  /** What a score must reach to be among them. */
  get least(): number {
    return this.#scores[this.most - 1] ?? 0;
  }

  add(score: number): void {
    if (score <= this.least) return;
    const at = this.#scores.findIndex((other) => other < score);
    this.#scores.splice(at === -1 ? this.#scores.length : at, 0, score);
    this.#scores.length = Math.min(this.#scores.length, this.most);
  }
}

/**
 * Every entry that fits, by its kind. One in which a word is missing fits only when it fits better than all that have
 * every word: whoever writes “oms analytics gatech” means one record, whatever that record leaves unsaid. The scores of
 * those that cannot be among the first of their kind are rough.
 *
 * @param only the kind of which all hits are asked for
 */
export function findByKind(
  index: SearchIndex,
  asked: Asked,
  words: readonly Word[],
  only: Kind | undefined,
): { readonly byKind: Map<Kind, FoundRows>; readonly untold: Untold } {
  const named = scoreNamed(index, asked, words);
  const isAsked = isQuestion(words);
  const holding = asked.filters.flatMap(({ holds }) => holds ?? []);
  const fitsAt = fitsAll(index, asked.filters);
  const preferring = asked.filters
    .flatMap(({ prefers }) => prefers ?? [])
    .map((prefers) => ({ prefers, passesAt: passing(index, prefers) }));
  // Filters say which records are meant: what none of them looks at must have every word.
  const mayMiss = (kind: Kind): boolean => holding.every((holds) => tests(holds, kind));
  const best = new Map(kinds.map((kind) => [kind, new Best(mostShown(kind, only))]));
  const byKind = new Map<Kind, FoundRows>();
  const missing: { row: number; kind: Kind; score: number }[] = [];
  const untold = new Untold();
  let bestWhole = 0;
  for (const { needed, kinds: those } of kindsByWords(asked, words)) {
    const { each, terms } = findGroup(index, asked, needed, isAsked);
    const all = new Set([...terms, ...named.terms]);
    const rank = ranking(index, words, all);
    for (const kind of those) byKind.set(kind, { rows: [], scores: [], terms: all });
    each(those, (row, found, isWhole) => {
      const entry = index.entries[row];
      if (!entry || (!isWhole && !mayMiss(entry.kind))) return;
      const isFit = fitsAt(row);
      if (typeof isFit === 'object' && isWhole) untold.add(isFit, entry.kind);
      if (isFit !== true) return;
      // Of what a country pays only words beside its name ask.
      const also = entry.kind === 'payer' && needed.length === 0 ? 0 : named.score(row);
      const isPreferred = preferring.some(({ prefers, passesAt }) => tests(prefers, entry.kind) && passesAt(row));
      const ofKind = best.get(entry.kind);
      const score = rank(
        row,
        (found + also) * (isPreferred ? preferred : 1),
        isWhole ? (ofKind?.least ?? 0) : bestWhole,
      );
      if (isWhole) {
        ofKind?.add(score);
        bestWhole = Math.max(bestWhole, score);
        addTo(byKind, entry.kind, row, score);
      } else if (score > bestWhole) missing.push({ row, kind: entry.kind, score });
    });
  }
  for (const { row, kind, score } of missing) if (score > bestWhole) addTo(byKind, kind, row, score);
  return { byKind, untold };
}

function addTo(byKind: ReadonlyMap<Kind, FoundRows>, kind: Kind, row: number, score: number): void {
  const found = byKind.get(kind);
  found?.rows.push(row);
  found?.scores.push(score);
}
