import type { Element, Root, RootContent } from 'hast';

const isElement = (node: RootContent | undefined, ...names: readonly string[]): node is Element =>
  node?.type === 'element' && names.includes(node.tagName);

const fold = (title: string, children: Element['children']): Element => ({
  type: 'element',
  tagName: 'details',
  properties: { title },
  children,
});

/**
 * A copy of a text of questions: below each heading of level 2 that has a list, what follows the list is folded, under
 * the title "Answer" with the number of the question. Headings without a list are no questions and stay as they are.
 */
export function foldAnswers(tree: Root): Root {
  const { children } = structuredClone(tree);
  const starts = children.flatMap((node, at) => (isElement(node, 'h2') ? [at] : []));
  let questions = 0;
  const parts = starts.map((start, index) => {
    const part = children.slice(start, starts[index + 1]);
    const choices = part.findIndex((node) => isElement(node, 'ul', 'ol'));
    if (choices === -1) return part;
    questions += 1;
    const answer = part.slice(choices + 1) as Element['children'];
    return [...part.slice(0, choices + 1), fold(`Answer ${questions}`, answer)];
  });
  return { ...tree, children: [...children.slice(0, starts[0]), ...parts.flat()] };
}
