/** Orders names, paths and days by their characters, the same for every reader's language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
