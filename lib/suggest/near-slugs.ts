import leven from 'leven';

interface Named {
  readonly slug: string;
  readonly title: string;
}

/** Longest address part that is compared; slugs are far shorter. */
const longest = 80;

/** Words that join others and name nothing. */
const joining = new Set(['and', 'the', 'for', 'not', 'with', 'des', 'las', 'los', 'del']);

const wordsOf = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && !joining.has(word));

/** How unlike two words are, from 0 (the same) to 1. */
const unlike = (a: string, b: string): number => leven(a, b) / Math.max(a.length, b.length, 1);

/** Words shorter than this are one letter from too many others ("rit" and "mit", "null" and "full"): they must be equal. */
const shortest = 5;

const alike = (a: string, b: string): boolean =>
  a === b || (a.length >= shortest && b.length >= shortest && unlike(a, b) <= 0.34);

/** The part of the wanted words that the candidate has, misspellings of up to a third of a longer word allowed; 0 to 1. */
function sharedWords(wanted: readonly string[], candidate: readonly string[]): number {
  if (wanted.length === 0) return 0;
  return wanted.filter((word) => candidate.some((other) => alike(word, other))).length / wanted.length;
}

/**
 * Records whose slug or title is like what was asked for, nearest first; empty when nothing is.
 * Likeness is the better of edit distance between slugs and nine tenths of the share of words in common; at least one
 * half. Equal likeness goes to the nearer slug, so one letter amiss finds its record first.
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
      return { candidate, bySlug, likeness: Math.max(bySlug, byWords * 0.9) };
    })
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness || b.bySlug - a.bySlug || (a.candidate.slug < b.candidate.slug ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
