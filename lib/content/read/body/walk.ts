/** Every node under `node` and itself, parents before children, in the order of the text. */
export function* walk<N extends { readonly type: string }>(node: N): Generator<N> {
  yield node;
  if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children as N[]) yield* walk(child);
  }
}
