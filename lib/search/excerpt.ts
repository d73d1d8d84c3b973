import { wordsOf } from '#lib/matcher/words';
import type { Entry } from './entry';

/** A piece of a text, and whether it is a word that was found. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Longest sentence that is shown whole, in characters. */
const longest = 180;

const isFound = (text: string, terms: ReadonlySet<string>): boolean =>
  wordsOf(text).some(({ parts, joined }) => terms.has(joined) || parts.some((part) => terms.has(part)));

/** A text in pieces: words that were found, and what stands between them. */
export function markWords(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  for (const part of text.split(/([\p{L}\p{N}][\p{L}\p{N}#+.’'/-]*)/u).filter(Boolean)) {
    const found = isFound(part, terms);
    const last = pieces.at(-1);
    if (last && !found && !last.isFound) pieces.splice(-1, 1, { text: last.text + part, isFound: false });
    else pieces.push({ text: part, isFound: found });
  }
  return pieces;
}

const countFound = (line: string, terms: ReadonlySet<string>): number =>
  new Set(wordsOf(line).flatMap(({ parts, joined }) => [...parts, joined].filter((term) => terms.has(term)))).size;

/** A long sentence from a word or two before the first that was found. */
function cutLine(line: string, terms: ReadonlySet<string>): string {
  if (line.length <= longest) return line;
  const words = line.split(' ');
  const first = Math.max(0, words.findIndex((word) => isFound(word, terms)) - 6);
  const kept = first === 0 ? line : `… ${words.slice(first).join(' ')}`;
  if (kept.length <= longest) return kept;
  return `${kept.slice(0, kept.lastIndexOf(' ', longest))} …`;
}

/** The sentence of an entry with most of the words that were found, or its first. */
export function findExcerpt({ lines }: Entry, terms: ReadonlySet<string>): Piece[] {
  let best = lines[0] ?? '';
  let most = 0;
  for (const line of lines) {
    const count = countFound(line, terms);
    if (count > most) [best, most] = [line, count];
  }
  return markWords(cutLine(best, terms), terms);
}
