/** Whether a text can name a record or a source: lower-case letters and digits, in groups joined by single hyphens. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/**
 * The nearest text that can name a record, and the anchor of a heading: accents and marks within a word or number dropped
 * (“master’s”, “1,900”), everything else that is not a letter or digit a hyphen.
 */
export function toSlug(text: string): string {
  const letters = text
    .normalize('NFD')
    .replace(/\p{Mark}|(?<=\p{Letter})['’](?=\p{Letter})|(?<=\d)[.,](?=\d)/gu, '')
    .toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'unnamed';
}
