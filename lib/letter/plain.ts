const ascii: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚′]/g, "'"],
  [/[“”„«»″]/g, '"'],
  [/[‐-―−]/g, '-'],
  [/…/g, '...'],
  [/×/g, 'x'],
  [/≈ ?/g, 'about '],
  [/÷/g, '/'],
  [/[·•]/g, '-'],
  [/[®™]/g, ''],
  [/[^\S\n]+/g, ' '],
];

/** The text with punctuation that every mail program shows; letters, signs of currencies and line breaks stay. */
export const plain = (text: string): string =>
  ascii.reduce((done, [typographic, simple]) => done.replace(typographic, simple), text).trim();

/** Words of a record in quotation marks; marks within them become single. */
export const quote = (text: string): string => `"${plain(text).replaceAll('"', "'")}"`;

/** The same at the end of a sentence: its full stop stands within the marks, once. */
export const quoteLast = (text: string): string => quote(/[.!?]$/.test(text) ? text : `${text}.`);
