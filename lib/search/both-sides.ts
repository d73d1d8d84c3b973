import { termsOf, type Word } from '#lib/matcher/words';
import { type Item, selectionToSearch } from '#lib/side-by-side/selection';
import { routes } from '#lib/site/routes';
import { type Group, groupHits } from './groups';
import type { Hit } from './hit';
import type { SearchIndex } from './index';
import { type Asked, readFilters } from './read-filters';
import { namesIn, sidesOf } from './sides';
import { spellWords } from './spelling';

/** More records than this go by what is no name of one. */
const mostNamesakes = 5;

const readSide = (index: SearchIndex, side: readonly Word[]): Asked =>
  readFilters(index.filters, side, spellWords(index, side), () => true);

/** The program, degree or university that words name, by nothing that is not its name or says whose it is; all schools of one name. */
function findNamed(index: SearchIndex, side: readonly Word[]): readonly Hit[] {
  const spelt = spellWords(index, namesIn(side));
  const areIn = (terms: { has: (term: string) => boolean }): boolean =>
    spelt.every(({ parts, joined }) => terms.has(joined) || parts.every((part) => terms.has(part)));
  if (!areIn(index.naming)) return [];
  const isNamed = ({ entry }: Hit): boolean => {
    if (!('record' in entry) || entry.kind === 'field' || entry.kind === 'payer') return false;
    return areIn(new Set([...entry.names, ...entry.who].flatMap((name) => termsOf(name))));
  };
  const { groups } = groupHits(index, readSide(index, side), side, undefined);
  const named = groups.flatMap(({ hits }) => hits).filter(isNamed);
  if (named.length <= mostNamesakes) return named.toSorted((a, b) => b.score - a.score).slice(0, 1);
  const universities = named.filter(({ entry }) => entry.kind === 'university');
  const begun = universities.filter(({ entry }) => entry.names.some((name) => termsOf(name)[0] === spelt[0]?.joined));
  // Columbia is not the University of British Columbia.
  const meant = begun.length > 0 ? begun : universities;
  return meant.length <= mostNamesakes ? meant : [];
}

/** The words of sides that name a field: in “Georgia Tech or MIT data science” it may be meant of both. */
function wordsOfFields(index: SearchIndex, sides: readonly (readonly Word[])[]): readonly (readonly Word[])[] {
  return sides.map((side) => {
    const said = readSide(index, side).filters.filter(({ holds }) => holds?.field);
    const words = new Set(said.flatMap((filter) => filter.words));
    return side.filter(({ shown }) => words.has(shown));
  });
}

/** The records that words weigh against each other, each side by its own; none where a side names no record. */
export function findSides(index: SearchIndex, words: readonly Word[]): readonly Hit[] {
  const sides = sidesOf(words);
  const fields = wordsOfFields(index, sides);
  const [field = []] = fields.filter(({ length }) => length > 0);
  const leads: Hit[] = [];
  for (const [at, side] of sides.entries()) {
    const named = findNamed(index, side);
    if (named.length === 0) return [];
    const isBare = fields[at]?.length === 0 && field.length > 0 && named[0]?.entry.kind === 'university';
    const inField = isBare ? findNamed(index, [...side, ...field]) : [];
    leads.push(...(inField.length > 0 ? inField : named));
  }
  return new Set(leads.map(({ entry }) => entry)).size === leads.length ? leads : [];
}

/** Where records stand side by side, which only programs and degrees do. */
export function besideEachOther(leads: readonly Hit[]): string | undefined {
  const items = leads.flatMap(({ entry }): Item[] => {
    if (entry.kind === 'program') return [{ kind: 'program', record: entry.record }];
    return entry.kind === 'linked' || entry.kind === 'direct' ? [{ kind: 'degree', record: entry.record }] : [];
  });
  return items.length > 1 && items.length === leads.length
    ? routes.compare(selectionToSearch({ items, onlyDiffering: false }))
    : undefined;
}

/** Groups with the records that are named before all others, alone in their kind: who names two asks for no third. */
export function withLeads(groups: readonly Group[], leads: readonly Hit[]): Group[] {
  const kinds = new Set(leads.map(({ entry }) => entry.kind));
  const led = [...kinds].map((kind): Group => {
    const hits = leads.filter(({ entry }) => entry.kind === kind);
    return { kind, count: hits.length, hits, order: undefined };
  });
  return [...led, ...groups.filter(({ kind }) => !kinds.has(kind))];
}
