import SearchableMap from 'minisearch/SearchableMap';
import { type Known, termsOf, termsOfName } from './words';

/** What is known of the words of one record: texts by the name of their part; a new line ends a name or a sentence. */
export type Texts = Readonly<Record<string, string>>;

/** Where a term stands: for each record its row times 256, plus a bit for each of its parts. */
export interface Places {
  readonly at: Uint32Array;
  /** What the term counts in a part, by its bit: more where fewer records have it there. */
  readonly weights: readonly number[];
}

/** The terms of texts in a tree of their letters, each with where it stands. */
export interface TermPlaces {
  readonly terms: SearchableMap<Places>;
  /** How many records there are. */
  readonly size: number;
}

/** Bits for parts in one place. */
const perRow = 256;

/** How much fewer records with a term say of it: the measure of BM25. */
const rarity = (size: number, count: number): number => Math.log(1 + (size - count + 0.5) / (count + 0.5));

function packPlaces(places: readonly number[], size: number, counts: readonly number[]): Places {
  const found = counts.map(() => 0);
  for (const place of places) {
    for (let part = 0; part < counts.length; part += 1) {
      if (place & (1 << part)) found[part] = (found[part] ?? 0) + 1;
    }
  }
  const weights = counts.map((counted, part) => counted * rarity(size, found[part] ?? 0));
  return { at: Uint32Array.from(places), weights };
}

/**
 * Places of all terms of texts.
 *
 * @param boost how much a hit in a part counts; parts without count once. Those with are names, whose neighboring words
 * are also found as one
 */
export function placeTerms(documents: readonly Texts[], boost: Readonly<Record<string, number>>): TermPlaces {
  const parts = [...new Set(documents.flatMap((texts) => Object.keys(texts)))];
  const known: Known = new Map();
  const places = new Map<string, number[]>();
  for (const [row, texts] of documents.entries()) {
    const bits = new Map<string, number>();
    for (const [part, name] of parts.entries()) {
      const read = name in boost ? termsOfName : termsOf;
      for (const line of (texts[name] ?? '').split('\n')) {
        for (const term of read(line, known)) bits.set(term, (bits.get(term) ?? 0) | (1 << part));
      }
    }
    for (const [term, bit] of bits) {
      const rows = places.get(term);
      if (rows) rows.push(row * perRow + bit);
      else places.set(term, [row * perRow + bit]);
    }
  }
  const counts = parts.map((part) => boost[part] ?? 1);
  const terms = new SearchableMap<Places>();
  for (const [term, rows] of places) terms.set(term, packPlaces(rows, documents.length, counts));
  return { terms, size: documents.length };
}

/** One table that each term fills anew: a word may stand for thousands of terms. */
const sums = new Float64Array(perRow);

/** What a term counts in a record, by the bits of the parts it stands in: that of one part more than with it left out. */
function sumByParts(weights: readonly number[], factor: number): Float64Array {
  for (let bits = 1; bits < 1 << weights.length; bits += 1) {
    const part = 31 - Math.clz32(bits);
    sums[bits] = (sums[bits ^ (1 << part)] ?? 0) + (weights[part] ?? 0) * factor;
  }
  return sums;
}

/** Adds what a term counts in each record, where that is more than what is there already. */
export function scoreTerm({ at, weights }: Places, factor: number, scores: Float32Array): void {
  const byParts = sumByParts(weights, factor);
  for (const place of at) {
    const row = place >>> 8;
    const score = byParts[place & (perRow - 1)] ?? 0;
    if (score > (scores[row] ?? 0)) scores[row] = score;
  }
}
