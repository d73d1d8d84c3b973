const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A count in running text: "one" to "twelve", then figures. */
export const countInWords = (count: number): string => words[count - 1] ?? String(count);
