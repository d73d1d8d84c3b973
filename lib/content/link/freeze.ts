/** Freezes an object and everything it reaches, circles included, and returns it. */
export function deepFreeze<T extends object>(root: T): T {
  const waiting: object[] = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (Object.isFrozen(next)) continue;
    Object.freeze(next);
    for (const value of Object.values(next)) {
      if (typeof value === 'object' && value !== null) waiting.push(value);
    }
  }
  return root;
}
