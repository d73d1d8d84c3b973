/** Freezes plain data and everything within it, and returns it. */
export function freezeTree<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freezeTree(part);
  return Object.freeze(value);
}
