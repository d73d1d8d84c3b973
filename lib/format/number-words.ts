const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "five", and "13" from there on: a count as it stands in a sentence. */
export const countInWords = (count: number): string => words[count - 1] ?? String(count);
