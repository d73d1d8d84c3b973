import { formatList } from '#lib/format/list';
import { sentencesOf } from '#lib/format/text';
import { type Known, termsOf, wordsOf } from '#lib/matcher/words';
import type { Entry } from './entry';
import { longestShown } from './standing-lines';
import { nicknamesOf, schoolsOf } from './universities-asked-by';

/** A piece of a text, and whether it is a word that was found. */
export interface Piece {
  /** Where it begins in the text, in characters. */
  readonly at: number;
  readonly text: string;
  readonly isFound: boolean;
}

/** Words that were read before, all of them of records. */
const known: Known = new Map();

const isFound = (text: string, terms: ReadonlySet<string>): boolean =>
  wordsOf(text, known).some(({ parts, joined }) => terms.has(joined) || parts.some((part) => terms.has(part)));

/** A text in pieces: words that were found, and what stands between them. */
export function markWords(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of text.split(/([\p{L}\p{N}][\p{L}\p{N}#+.’'/-]*)/u).filter(Boolean)) {
    const found = isFound(part, terms);
    const last = pieces.at(-1);
    if (last && !found && !last.isFound) pieces.splice(-1, 1, { ...last, text: last.text + part });
    else pieces.push({ at, text: part, isFound: found });
    at += part.length;
  }
  return pieces;
}

const read = new WeakMap<Entry, readonly (readonly string[])[]>();

/** The terms of the lines of an entry; made when it is first shown. */
function termsOfLines(entry: Entry): readonly (readonly string[])[] {
  const lines = read.get(entry) ?? entry.lines.map((line) => [...new Set(termsOf(line, known))]);
  read.set(entry, lines);
  return lines;
}

/** The beginning of a text, to the last word that has room. */
const cutEnd = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`;

/** A long line: its beginning, which says whose word it is; where that has no word that was found, its first sentence and the one that has. */
function cutLine(line: string, terms: ReadonlySet<string>): string {
  const begun = cutEnd(line, longestShown);
  if (line === begun || isFound(begun, terms)) return begun;
  const [first = '', ...others] = sentencesOf(line);
  const at = others.findIndex((sentence) => isFound(sentence, terms));
  const found = others[at];
  if (found === undefined) return line;
  return [first, ...(at === 0 || first.endsWith('…') ? [] : ['…']), found].join(' ');
}

/** Where words of a program or a degree were found that no sentence has: in its field, or in a name of its university. */
function findElsewhere(entry: Entry, terms: ReadonlySet<string>): string | undefined {
  if (entry.kind === 'terms') return `The rules of ${formatList(entry.who)}.`;
  if (entry.kind !== 'program' && entry.kind !== 'linked' && entry.kind !== 'direct') return undefined;
  const { topics, who, record } = entry;
  const topic = topics.find((one) => isFound(one, terms));
  if (topic) return `In the field ${topic}.`;
  const name = who.slice(0, -1).find((one) => isFound(one, terms));
  if (!name) return undefined;
  const { name: fullName, short } = record.institution;
  if (schoolsOf(record.institution).includes(name)) return `${name} is a school of ${short}.`;
  if (nicknamesOf(record.institution).includes(name)) return `People call ${short} ${name}.`;
  return name === fullName ? `At ${name}.` : `${short} is also called ${name}.`;
}

/** The sentence of an entry with most of the words that were found; else where they were found, or its first sentence. */
export function findExcerpt(entry: Entry, terms: ReadonlySet<string>): Piece[] {
  let best = 0;
  let most = 0;
  for (const [at, line] of termsOfLines(entry).entries()) {
    const count = line.filter((term) => terms.has(term)).length;
    if (count > most) [best, most] = [at, count];
  }
  // The first rule of many is none of what was asked for.
  const isByName = entry.kind !== 'terms' && isFound(`${entry.title} ${entry.about}`, terms);
  const elsewhere = most === 0 && !isByName && findElsewhere(entry, terms);
  return markWords(elsewhere || cutLine(entry.lines[best] ?? '', terms), terms);
}
