const plain = new Intl.NumberFormat('en-US');

/** "1 program", "1,200 programs"; `many` for words that do not take an s. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${plain.format(count)} ${count === 1 ? one : many}`;
}
