/**
 * A text as one would compare it: one kind of space, of quotation mark and of dash, lower case. What typography and
 * markup add to words must not matter to a test.
 */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[\u2018\u2019\u2032]/g, "'")
    .replaceAll(/[\u201c\u201d]/g, '"')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\u00ad|\u200b/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const isWordLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Whether one number would run into the other: "1" must not be found in "1,350". */
const runsOn = (text: string, from: number, to: number): boolean =>
  (isWordLetter(text[from]) && (isWordLetter(text[from - 1]) || /\d[.,]$/.test(text.slice(from - 2, from)))) ||
  (isWordLetter(text[to - 1]) &&
    (isWordLetter(text[to]) || (/\d/.test(text[to - 1] ?? '') && /^[.,]\d/.test(text.slice(to, to + 2)))));

/** Whether plain words stand in a plain text, as words of their own. */
export function stands(words: string, text: string): boolean {
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
    if (!runsOn(text, from, from + words.length)) return true;
  }
  return words === '';
}
