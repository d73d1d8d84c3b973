/**
 * A memory of what was made for two objects, such as a catalog and a filter: it is made once, and kept for as long as
 * both of them live.
 */
export function makeMemory<V>() {
  const byFirst = new WeakMap<object, WeakMap<object, V>>();
  return (first: object, second: object, make: () => V): V => {
    const known = byFirst.get(first) ?? new WeakMap<object, V>();
    byFirst.set(first, known);
    if (!known.has(second)) known.set(second, make());
    return known.get(second) as V;
  };
}
