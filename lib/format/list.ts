const and = new Intl.ListFormat('en-US', { style: 'long', type: 'conjunction' });

/** "a", "a and b", "a, b, and c". */
export function formatList(items: readonly string[]): string {
  return and.format(items);
}
