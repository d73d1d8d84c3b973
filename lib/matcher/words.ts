/** The text in small letters without accents, and with one kind of apostrophe. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();

/** `masters`, `policies`, `universities` as the word of one: the same for words asked for and words on record. */
function toSingular(word: string): string {
  if (word.length < 4 || /\d/.test(word) || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** A map, not an object: a visitor may well ask for `constructor`. An MSCS is one degree, and no MSc in the plural. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['mscs', 'mscs'],
  ['programme', 'program'],
  ['maths', 'math'],
  ['instalment', 'installment'],
]);

const toTerm = (part: string): string => {
  const word = toSingular(part);
  return spellings.get(part) ?? spellings.get(word) ?? word;
};

/** A word as it stands in a text, and the terms that it is found by. */
export interface Word {
  /** As written, without punctuation around it; a sign of money stays with its amount. */
  readonly shown: string;
  /** Its parts: two for `J-PAL` and `CTL.SC1x`, one for most. */
  readonly parts: readonly string[];
  /** Its parts written as one: `jpal`, `ctlsc1x`. */
  readonly joined: string;
  /** The same with the ending that it was written with: `becas`, which is no beginning of `because`. */
  readonly written: string;
}

/** What stands between words. A hyphen, a point or a slash may stand within one, a plus or a number sign ends one: C++, C#. */
const between = /[\s,;:()[\]{}“”"„«»!?…–—|&·•=<>*]+/u;
const around = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}#+]+$/gu;
const aroundMoney = /^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{N}\p{Sc}#+]+$/gu;
const acronym = /^(\p{L}\.)+\p{L}?$/u;

function readWord(chunk: string): Word | undefined {
  const shown = chunk.replace(aroundMoney, '');
  const word = fold(shown.replace(around, '')).replace(/'s$|'/g, '');
  const plain = acronym.test(word) ? word.replaceAll('.', '') : word;
  const written = plain.replace(/[./_-]+/g, '');
  const parts = plain
    .split(/[./_-]+/)
    .filter(Boolean)
    .map(toTerm);
  if (parts.length === 0) return undefined;
  return { shown, parts, joined: parts.length === 1 ? (parts[0] ?? '') : toTerm(written), written };
}

/** Words that were read before: a record has the same few thousand again and again. */
export type Known = Map<string, Word | undefined>;

function readKnown(chunk: string, known: Known): Word | undefined {
  if (!known.has(chunk)) known.set(chunk, readWord(chunk));
  return known.get(chunk);
}

/** The words of a text in their order; a comma within a number is none between words, nor is a space before its money. */
export const wordsOf = (text: string, known: Known = new Map()): Word[] =>
  (/\d/.test(text)
    ? text.replace(/(\d),(?=\d{3})/g, '$1').replace(/(\d)\s+(?=\p{Sc})|(\p{Sc})\s+(?=\d)/gu, '$1$2')
    : text
  )
    .split(between)
    .flatMap((chunk) => readKnown(chunk, known) ?? []);

/** The last part of a code of a course, with the letter of those online: the `1x` of `15.415.1x`. */
const lastPart = /^(\d+)(x)$/;

/** Shorter ways to write the code of a course: `686` for `6.86x`; for `15.415.1x` also the whole course, `15415x` and `15415`. */
function courseOf(parts: readonly string[]): string[] {
  const [, number, letter] = lastPart.exec(parts.at(-1) ?? '') ?? [];
  const before = parts.slice(0, -1).join('');
  if (!number || !letter) return [];
  return [`${before}${number}`, ...(parts.length > 2 ? [`${before}${letter}`, before] : [])];
}

/** The terms of a text: of a word with parts both these and the whole. */
export const termsOf = (text: string, known?: Known): string[] =>
  wordsOf(text, known).flatMap(({ parts, joined }) =>
    parts.length === 1 ? parts : [...parts, joined, ...courseOf(parts)],
  );

/** The terms of a name, with each two neighbors written as one: “Cyber Security” is found by `cybersecurity`. */
export function termsOfName(name: string, known?: Known): string[] {
  const words = wordsOf(name, known);
  const pairs = words.slice(1).map(({ joined }, index) => `${words[index]?.joined}${joined}`);
  return [...termsOf(name, known), ...pairs];
}
