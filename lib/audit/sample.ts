/** A generator of numbers from 0 to 1 that gives the same ones for the same seed: mulberry32, by Tommy Ettinger. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `size` of the items, each at most once, chosen at random: the same ones for the same seed and items. */
export function sampleOf<T>(items: readonly T[], size: number, seed: number): T[] {
  const next = numbersFrom(seed);
  const keyed = items.map((item) => ({ item, key: next() }));
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(0, size)
    .map(({ item }) => item);
}
