import { type Word, wordsOf } from '#lib/matcher/words';
import type { Entry } from './entry';
import { isAsking, isJoining } from './idle-words';

/** Words that ask what a term means, or say what kind of thing it is: “ECTS credits”, “stackable credentials”. */
const general = /^(credit|credential|mean|meaning|definition|explained|system|university)$/;

const keyOf = (words: readonly Word[]): string =>
  words
    .flatMap(({ parts }) => parts)
    .sort()
    .join(' ');

/** Terms of the glossary by the words of their names, whatever the order. */
export const termTable = (entries: readonly Entry[]): Map<string, Entry> =>
  new Map(
    entries
      .filter(({ kind }) => kind === 'term')
      .flatMap((entry) => entry.names.map((name) => [keyOf(wordsOf(name)), entry] as const)),
  );

/** The term that a whole query asks for, and whether it asks what that is: then its words are no filters. */
export function findTerm(
  terms: ReadonlyMap<string, Entry>,
  words: readonly Word[],
): { readonly entry: Entry; readonly isMeaning: boolean } | undefined {
  const deciding = words.filter((word) => !isJoining(word) && !isAsking(word));
  if (deciding.length === 0) return undefined;
  const entry = terms.get(keyOf(deciding));
  if (entry) return { entry, isMeaning: words.some(isAsking) };
  const special = deciding.filter(({ joined }) => !general.test(joined));
  const named = special.length > 0 ? terms.get(keyOf(special)) : undefined;
  return named && { entry: named, isMeaning: true };
}
