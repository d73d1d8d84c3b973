/** How many of all records a list shows, below a heading that counts them: "Of 93 on record, these match." */
export function matchingInWords(count: number, total: number): string {
  if (count === 0) return `None of the ${total} on record matches.`;
  return `Of ${total} on record, ${count === 1 ? 'this one matches' : 'these match'}.`;
}
