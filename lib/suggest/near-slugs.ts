import leven from 'leven';

interface Named {
  readonly slug: string;
  readonly title: string;
}

/** Longest address part that is compared; slugs are far shorter. */
const longest = 80;

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);

/** How unlike two words are, from 0 (the same) to 1. */
const unlike = (a: string, b: string): number => leven(a, b) / Math.max(a.length, b.length, 1);

/** The part of the wanted words that the candidate has, misspellings of up to a third of a word allowed; 0 to 1. */
function sharedWords(wanted: readonly string[], candidate: readonly string[]): number {
  if (wanted.length === 0) return 0;
  return wanted.filter((word) => candidate.some((other) => unlike(word, other) <= 0.34)).length / wanted.length;
}

/**
 * Records whose slug or title is like what was asked for, nearest first; empty when nothing is.
 * Likeness is the better of edit distance between slugs and the share of words in common; at least one half.
 *
 * @param wanted any text; only its first 80 characters count
 */
export function nearMatches<T extends Named>(wanted: string, candidates: readonly T[], limit = 5): T[] {
  const text = wanted.toWellFormed().slice(0, longest).toLowerCase();
  const words = wordsOf(text);
  return candidates
    .map((candidate) => {
      const bySlug = 1 - unlike(text, candidate.slug);
      const byWords = sharedWords(words, wordsOf(`${candidate.slug} ${candidate.title.toLowerCase()}`));
      return { candidate, likeness: Math.max(bySlug, byWords * 0.95) };
    })
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness || (a.candidate.slug < b.candidate.slug ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
