/**
 * What the fonts of the social cards have: Latin with the letters of every European and Vietnamese name, Greek, Cyrillic,
 * and common signs. For any other character the library that draws the cards would ask a server of fonts.
 */
const drawn =
  /^[\x20-\x7e\xa0-\u017f\u018f\u0192\u01a0\u01a1\u01af\u01b0\u01cd-\u01dc\u01e2-\u01e7\u01ea\u01eb\u01ee-\u01f0\u01fa-\u01ff\u0218-\u021b\u0259\u02bb\u02bc\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490\u0491\u1e80-\u1e85\u1e9e\u1ea0-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2032\u2033\u2039\u203a\u20a6\u20a9\u20ab\u20ac\u20b4\u20b9\u20ba\u20bd\u2116\u2122]$/u;

/** The first character of a text that a card cannot show; letters are taken with their accents. */
export const findUndrawn = (text: string): string | undefined =>
  [...text.normalize('NFC')].find((letter) => !drawn.test(letter));

function toDrawn(letter: string): string {
  if (drawn.test(letter)) return letter;
  const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '');
  return [...plain].every((part) => drawn.test(part)) ? plain : '?';
}

/** A text in letters that a card can show: without an accent that is not there, a question mark for what has no likeness. */
export const inDrawnLetters = (text: string): string => [...text.normalize('NFC')].map(toDrawn).join('');
