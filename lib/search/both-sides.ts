import { termsOf, type Word } from '#lib/matcher/words';
import { routes } from '#lib/site/routes';
import type { Group } from './groups';
import type { Hit } from './hit';
import { isAsking, isIdle, namesPart } from './idle-words';
import type { SearchIndex } from './index';
import { spellWords } from './spelling';

/** Words between two names that someone weighs against each other. */
const weighing = new Set(['vs', 'versus', 'or', 'against']);

const names = (words: readonly Word[]): readonly Word[] =>
  words.filter((word) => !isIdle(word) && !isAsking(word) && !namesPart(word));

/** What stands before and behind “vs” or “or”, where each of both may name a record. */
export function sidesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const at = words.findIndex(({ joined }) => weighing.has(joined));
  const sides = [words.slice(0, Math.max(0, at)), words.slice(at + 1)];
  return sides.every((side) => names(side).length > 0) ? sides : [];
}

/** More records than this go by what is no name of one. */
const mostNamesakes = 5;

/** The program, degree or university that words name: by nothing that is not its name or says whose it is. */
export function findNamed(index: SearchIndex, words: readonly Word[], groups: readonly Group[]): Hit | undefined {
  const spelt = spellWords(index, names(words));
  const isNamed = ({ entry }: Hit): boolean => {
    if (!('record' in entry) || entry.kind === 'field' || entry.kind === 'payer') return false;
    const terms = new Set([...entry.names, ...entry.who].flatMap((name) => termsOf(name)));
    return spelt.every(({ parts, joined }) => terms.has(joined) || parts.every((part) => terms.has(part)));
  };
  const named = groups.flatMap(({ hits }) => hits).filter(isNamed);
  if (named.length <= mostNamesakes) return named.toSorted((a, b) => b.score - a.score)[0];
  const universities = named.filter(({ entry }) => entry.kind === 'university');
  return universities.length === 1 ? universities[0] : undefined;
}

/** Where two records stand side by side, which only programs and degrees do. */
export function besideEachOther(leads: readonly Hit[]): string | undefined {
  const pairs = leads.flatMap(({ entry }) => {
    if (entry.kind === 'program') return [['program', entry.record.slug]];
    return entry.kind === 'linked' || entry.kind === 'direct' ? [['degree', entry.record.slug]] : [];
  });
  return pairs.length === 2 ? routes.compare(`?${new URLSearchParams(pairs)}`) : undefined;
}

/** Groups with two records before all others, alone in their kind: who names two asks for no third. */
export function withLeads(groups: readonly Group[], leads: readonly Hit[]): Group[] {
  const kinds = new Set(leads.map(({ entry }) => entry.kind));
  const led = [...kinds].map((kind): Group => {
    const hits = leads.filter(({ entry }) => entry.kind === kind);
    return { kind, count: hits.length, hits, order: undefined };
  });
  return [...led, ...groups.filter(({ kind }) => !kinds.has(kind))];
}
