import leven from 'leven';

/** What is said at the place of a name that nothing has, and what to do. */
interface Guess {
  readonly label: string;
  readonly help?: string | undefined;
}

/**
 * The candidate that a misspelt word most likely means, or nothing when none is near.
 * Near is one edit for every three characters, and at least two; a candidate that begins with the word also counts.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const distance = leven(wanted, candidate.toLowerCase());
    if (distance <= limit && distance < candidate.length && (!best || distance < best.distance)) {
      best = { candidate, distance };
    }
  }
  if (best) return best.candidate;
  if (wanted.length < 3) return undefined;
  return [...candidates].find((candidate) => candidate.toLowerCase().startsWith(wanted));
}

/**
 * What to say of a name that nothing has: the one that was most likely meant, or else the words given.
 *
 * @param form how a name is written where this one stands
 */
export function guessMeant(
  written: string,
  known: Iterable<string>,
  otherwise: Guess,
  form = (name: string): string => name,
): Guess {
  const near = suggest(written, known);
  return near ? { label: `did you mean \`${form(near)}\`?`, help: `write \`${form(near)}\`` } : otherwise;
}
