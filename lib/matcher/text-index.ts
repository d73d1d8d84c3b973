import MiniSearch, { type Query } from 'minisearch';
import { synonymsOf } from './synonyms';
import { type Known, termsOf, termsOfName, type Word } from './words';

/** What is known of the words of one record: texts by the name of their part. */
export type Texts = Readonly<Record<string, string>>;

interface Options {
  /** How much a hit in each part counts; those named here are names, whose neighboring words are also found as one. */
  readonly boost: Readonly<Record<string, number>>;
}

/** Texts in which words can be found. */
export interface TextIndex {
  readonly engine: MiniSearch;
  readonly vocabulary: ReadonlySet<string>;
}

/** A record found: its row, how well it fits, and the terms of its texts that were found. */
export interface Found {
  readonly row: number;
  readonly score: number;
  readonly terms: readonly string[];
}

/** Names of parts end lines of a text: no two words of different lines stand beside each other. */
const linesOf = (text: string): string[] => text.split('\n');

/** Builds an index of texts, to be kept for as long as they are. */
export function buildTextIndex(documents: readonly Texts[], { boost }: Options): TextIndex {
  const vocabulary = new Set<string>();
  const names = new Set(Object.keys(boost));
  const known: Known = new Map();
  const engine = new MiniSearch({
    fields: [...new Set(documents.flatMap((texts) => Object.keys(texts)))],
    tokenize: (text, part = '') =>
      linesOf(text).flatMap((line) => (names.has(part) ? termsOfName : termsOf)(line, known)),
    processTerm: (term) => {
      vocabulary.add(term);
      return term;
    },
    searchOptions: {
      boost: { ...boost },
      tokenize: (term) => [term],
      processTerm: (term) => term,
      // A word counts for being there, not for being there often or among few.
      bm25: { k: 0.2, b: 0.1, d: 0 },
      weights: { prefix: 0.35, fuzzy: 0.45 },
    },
  });
  engine.addAll(documents.map((texts, id) => ({ id, ...texts })));
  return { engine, vocabulary };
}

/** Shortest word that may be unfinished, and shortest in which a letter may be wrong. */
const shortestStem = 4;
const shortestMisspelt = 5;

const isCode = (term: string): boolean => /\d/.test(term) && /\p{L}/u.test(term);

const isMisspelt = (term: string, { vocabulary }: TextIndex): boolean =>
  term.length >= shortestMisspelt && !/\d/.test(term) && !vocabulary.has(term) && synonymsOf(term).length === 0;

/** The same word with two neighbors the right way round, where a text has it. */
const turnedRound = (term: string, index: TextIndex): string[] =>
  isMisspelt(term, index)
    ? [...term]
        .map((_, at) => `${term.slice(0, at)}${term.charAt(at + 1)}${term.charAt(at)}${term.slice(at + 2)}`)
        .filter((other) => index.vocabulary.has(other))
    : [];

const anyOf = (queries: Query[]): Query => ({ combineWith: 'OR', queries });
const allOf = (queries: Query[]): Query => ({ combineWith: 'AND', queries });

/** One word: whole, in parts, said otherwise, or written as one with the word beside it. */
function askFor(index: TextIndex, { parts, joined }: Word, neighbors: readonly string[]): Query {
  const inParts = allOf(parts.map((part) => anyOf([part, ...turnedRound(part, index)])));
  // Of a code the part with letters and digits says enough: SC1x for CTL.SC1x.
  const whole = parts.length > 1 ? [joined, ...parts.filter(isCode)] : [];
  const otherwise = synonymsOf(joined).map((way) => allOf(way.flatMap((part) => termsOf(part))));
  return anyOf([inParts, ...whole, ...otherwise, ...neighbors]);
}

/**
 * The records in whose texts words are found, best first.
 *
 * @param words in the order in which they were asked for
 * @param mode whether every word must be found, or any
 */
export function findWords(index: TextIndex, words: readonly Word[], mode: 'all' | 'any'): Found[] {
  const pairs = words.map(({ joined }, at) => `${joined}${words[at + 1]?.joined ?? ''}`);
  const isPair = (at: number): boolean => {
    const pair = pairs[at] ?? '';
    return at >= 0 && at < words.length - 1 && (index.vocabulary.has(pair) || isCode(pair));
  };
  const queries = words.map((word, at) =>
    askFor(
      index,
      word,
      [at - 1, at].filter(isPair).map((place) => pairs[place] ?? ''),
    ),
  );
  const results = index.engine.search(mode === 'all' ? allOf(queries) : anyOf(queries), {
    prefix: (term) => term.length >= shortestStem || (isCode(term) && term.length > 2),
    fuzzy: (term) => (isMisspelt(term, index) ? 1 : false),
  });
  return results.map(({ id, score, terms }) => ({ row: id, score, terms }));
}
