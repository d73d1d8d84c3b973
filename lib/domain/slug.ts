/** Whether a text can name a record or a source: lower-case letters and digits, in groups joined by single hyphens. */
export const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** The nearest text that can name a record: accents dropped, everything else that is not a letter or digit a hyphen. */
export function toSlug(text: string): string {
  const letters = text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'unnamed';
}
