import { formatList } from './list';

/** "Not found: price, length, and pass mark." */
export const notFoundInWords = (names: readonly string[]): string => `Not found: ${formatList(names)}.`;
