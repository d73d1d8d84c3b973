import { type Word, wordsOf } from '#lib/matcher/words';
import type { Entry } from './entry';
import { toTerms } from './filter-table';

/** Programs, degrees and universities by each of their names, as terms with a space between, and by what stands for one. */
export interface RecordTable {
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
  readonly longest: number;
}

/** More records than this share what stands for no name: “MBA”. A whole name is of one alone. */
const mostNamesakes = 4;

/** What stands for a whole name: the word that a university’s begins with, and an abbreviation in another. */
function shortFor({ kind, names }: Entry): string[] {
  return kind === 'university'
    ? names.flatMap((name) => wordsOf(name).slice(0, 1)).map(({ joined }) => joined)
    : names
        .flatMap((name) => wordsOf(name).filter(({ shown }) => /^\p{Lu}{3,}$/u.test(shown)))
        .map(({ joined }) => joined);
}

/** A table of the records that have a name. */
export function recordTable(entries: readonly Entry[]): RecordTable {
  const [whole, short] = [new Map<string, Entry[]>(), new Map<string, Entry[]>()];
  const add = (table: Map<string, Entry[]>, name: string, entry: Entry): void => {
    const known = table.get(name);
    if (known) known.push(entry);
    else table.set(name, [entry]);
  };
  for (const entry of entries) {
    for (const name of new Set(entry.names.map((one) => toTerms(wordsOf(one)).join(' ')))) add(whole, name, entry);
    for (const name of new Set(shortFor(entry))) add(short, name, entry);
  }
  const byName = new Map([
    ...[...short].filter(([, alike]) => alike.length <= mostNamesakes),
    ...[...whole].filter(([, alike]) => alike.length === 1),
  ]);
  return { byName, longest: Math.max(0, ...[...byName.keys()].map((name) => name.split(' ').length)) };
}

/** The records whose name begins at a place, by the longest, and how many words it takes. */
export function findName({ byName, longest }: RecordTable, words: readonly Word[], at: number) {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const entries = byName.get(toTerms(words.slice(at, at + length)).join(' '));
    if (entries) return { entries, length };
  }
  return undefined;
}
