const plain = new Intl.NumberFormat('en-US');

/** "1 program", "1,200 programs"; `many` for words that do not take an s. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${plain.format(count)} ${count === 1 ? one : many}`;
}

/** "3 of 5 courses", "none of 5 courses"; where it is every one "all 5 courses", "both courses", "the only course". */
export function someOf(some: number, all: number, one: string, many = `${one}s`): string {
  if (some < all || all === 0) return `${some === 0 ? 'none' : plain.format(some)} of ${plural(all, one, many)}`;
  if (all === 1) return `the only ${one}`;
  return all === 2 ? `both ${many}` : `all ${plural(all, one, many)}`;
}
