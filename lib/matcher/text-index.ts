import { synonymsOf } from './synonyms';
import { placeTerms, scoreTerm, type TermPlaces, type Texts } from './term-places';
import { termsOf, type Word } from './words';

export type { Texts } from './term-places';

/** Texts in which words can be found. */
export type TextIndex = TermPlaces;

/** What words count in each record, by its row; 0 where one is not found. */
export interface WordScores {
  /** For each word in its order. */
  readonly byWord: readonly Float32Array[];
  /** In how many records each word is found. */
  readonly counts: readonly number[];
  /** The terms of all texts that the words stand for. */
  readonly terms: ReadonlySet<string>;
}

/** Builds an index of texts, to be kept for as long as they are. */
export const buildTextIndex = (
  documents: readonly Texts[],
  { boost }: { readonly boost: Readonly<Record<string, number>> },
): TextIndex => placeTerms(documents, boost);

/** Shortest word that may be unfinished, and shortest in which a letter may be wrong or that one may become. */
const shortestStem = 4;
const shortestMisspelt = 5;

/** Shortest stem that may stand for the word as it was written: shorter ones begin other words by chance. */
const shortestSafe = 6;

/** How much a word counts that is the beginning of one, or has a wrong letter. */
const [begun, misspelt] = [0.35, 0.45];

const isCode = (term: string): boolean => /\d/.test(term) && /\p{L}/u.test(term);

const isMisspelt = (term: string, { terms }: TextIndex): boolean =>
  term.length >= shortestMisspelt && !/\d/.test(term) && !terms.has(term) && synonymsOf(term).length === 0;

/** The same word with two neighbors the right way round, where a text has it. */
const turnedRound = (term: string, { terms }: TextIndex): string[] =>
  [...term]
    .map((_, at) => `${term.slice(0, at)}${term.charAt(at + 1)}${term.charAt(at)}${term.slice(at + 2)}`)
    .filter((other) => other !== term && terms.has(other));

/**
 * The terms of texts that a term stands for, each with how much it counts.
 *
 * @param written the word of the term as it was written, of which others may be what it was to become
 */
function readings(term: string, written: string, index: TextIndex): Map<string, number> {
  const { terms } = index;
  const read = new Map<string, number>();
  if (term.length >= shortestStem || (isCode(term) && term.length > 2)) {
    for (const other of terms.atPrefix(term.length >= shortestSafe ? term : written).keys()) {
      read.set(other, (begun * other.length) / (other.length + 0.3 * (other.length - term.length)));
    }
  }
  if (isMisspelt(term, index)) {
    // Nobody mistakes the first letter: Stanford is not Oxford, and France is not finance.
    for (const [other, [, distance]] of terms.fuzzyGet(term, 1)) {
      if (other.length < shortestMisspelt) continue;
      if (other.charAt(0) === term.charAt(0) && distance > 0) read.set(other, misspelt);
    }
    for (const other of turnedRound(term, index)) read.set(other, 1);
  }
  if (terms.has(term)) read.set(term, 1);
  return read;
}

/** Scores of one word by row. */
class Reader {
  /** Terms of texts that the word stands for, in whatever way. */
  readonly terms = new Set<string>();

  constructor(
    private readonly index: TextIndex,
    private readonly asked: Word,
  ) {}

  /** Adds where a term stands, where that counts more than what is there already. */
  #add(term: string, scores: Float32Array): Float32Array {
    const written = term === this.asked.joined ? this.asked.written : term;
    for (const [other, factor] of readings(term, written, this.index)) {
      const places = this.index.terms.get(other);
      if (!places) continue;
      this.terms.add(other);
      scoreTerm(places, factor, scores);
    }
    return scores;
  }

  /** Where all terms stand. */
  #all([first = '', ...rest]: readonly string[]): Float32Array {
    const scores = this.#add(first, new Float32Array(this.index.size));
    for (const term of rest) {
      const others = this.#add(term, new Float32Array(this.index.size));
      for (let row = 0; row < scores.length; row += 1) {
        const [one, other] = [scores[row] ?? 0, others[row] ?? 0];
        scores[row] = one > 0 && other > 0 ? one + other : 0;
      }
    }
    return scores;
  }

  /** Where any of several ways to say a word stands, by the best of them. */
  word(ways: readonly (readonly string[])[]): Float32Array {
    const scores = new Float32Array(this.index.size);
    for (const way of ways) {
      const [only, ...others] = way;
      if (only !== undefined && others.length === 0) this.#add(only, scores);
      if (others.length === 0) continue;
      const together = this.#all(way);
      for (let row = 0; row < scores.length; row += 1) scores[row] = Math.max(scores[row] ?? 0, together[row] ?? 0);
    }
    return scores;
  }
}

/** A part of a code that many courses have: the `102x` of `CSMM.102x`. */
const isShared = (part: string): boolean => /^\d+x?$/.test(part);

/** The ways to say a word: its parts, written as one, said otherwise. */
function waysOf({ parts, joined }: Word): string[][] {
  // Of a code the part with letters and digits says enough: SC1x for CTL.SC1x.
  const whole = parts.length > 1 ? [joined, ...parts.filter((part) => isCode(part) && !isShared(part))] : [];
  const otherwise = synonymsOf(joined).map((way) => way.flatMap((part) => termsOf(part)));
  return [[...parts], ...whole.map((one) => [one]), ...otherwise];
}

/** What a word counts in each record, by its row, and the terms of texts that it stands for. */
interface Scored {
  readonly scores: Float32Array;
  readonly count: number;
  readonly terms: ReadonlySet<string>;
}

/** One answer asks for the same word several times: what the last words count is kept. */
const kept = new WeakMap<TextIndex, Map<string, Scored>>();
const mostKept = 32;

/** What a word counts, alone or with a neighbor beside it as one word. */
function scoreWord(index: TextIndex, word: Word, beside: readonly string[]): Scored {
  const last = kept.get(index) ?? new Map<string, Scored>();
  kept.set(index, last);
  const key = [word.written, word.joined, ...word.parts, '', ...beside].join(' ');
  const known = last.get(key);
  if (known) return known;
  const reader = new Reader(index, word);
  const scores = reader.word([...waysOf(word), ...beside.map((pair) => [pair])]);
  const count = scores.reduce((sum, score) => (score > 0 ? sum + 1 : sum), 0);
  const scored = { scores, count, terms: reader.terms };
  const [oldest] = last.keys();
  if (last.size >= mostKept && oldest !== undefined) last.delete(oldest);
  last.set(key, scored);
  return scored;
}

/**
 * What words count in every record.
 *
 * @param words in the order in which they were asked for: two neighbors may make one word on record
 */
export function scoreWords(index: TextIndex, words: readonly Word[]): WordScores {
  // A code keeps the ending of its letters: ALGS 200x.
  const pairs = words.slice(1).map(({ joined }, at) => {
    const [one, asWritten] = [`${words[at]?.joined}${joined}`, `${words[at]?.written}${joined}`];
    return index.terms.has(asWritten) ? asWritten : one;
  });
  const isPair = (pair: string | undefined): pair is string =>
    pair !== undefined && (index.terms.has(pair) || isCode(pair));
  const scored = words.map((word, at) => scoreWord(index, word, [pairs[at - 1], pairs[at]].filter(isPair)));
  return {
    byWord: scored.map(({ scores }) => scores),
    counts: scored.map(({ count }) => count),
    terms: new Set(scored.flatMap(({ terms }) => [...terms])),
  };
}
