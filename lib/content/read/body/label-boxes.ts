import type { Element, ElementContent, Root } from 'hast';
import { walk } from './walk';

const isElement = (node: ElementContent | undefined, ...names: readonly string[]): node is Element =>
  node?.type === 'element' && names.includes(node.tagName);

/** Where a task's box stands: in the item itself, or in its first paragraph when the list has blank lines. */
const findBoxParent = (item: Element): Element => {
  const paragraph = item.children.find((child) => isElement(child, 'p'));
  return isElement(paragraph, 'p') && !isElement(item.children[0], 'input') ? paragraph : item;
};

/**
 * Makes each `- [ ] task` a box that a reader can tick, with the task's words as its label. As Markdown renders it, the
 * box is disabled and has no name, so a screen reader could only say that there is one. Changes the tree in place.
 */
export function labelBoxes(tree: Root): void {
  for (const item of walk<Root | ElementContent>(tree)) {
    if (item.type !== 'element' || ![item.properties.className].flat().includes('task-list-item')) continue;
    const parent = findBoxParent(item);
    const [box, ...rest] = parent.children;
    if (!isElement(box, 'input')) continue;
    const firstList = rest.findIndex((child) => isElement(child, 'ul', 'ol'));
    const words = firstList < 0 ? rest : rest.slice(0, firstList);
    delete box.properties.disabled;
    parent.children = [
      { type: 'element', tagName: 'label', properties: {}, children: [box, ...words] },
      ...rest.slice(words.length),
    ];
  }
}
