import type { Page } from '@playwright/test';

/** What may change a page behind its back. Each leaves a dot in the texts it changed, by which a test sees that it was there. */
export type Meddler = 'translator' | 'extensions';

/**
 * Changes a page as a browser’s translator does, or as extensions do, also what comes later. A translator wraps each text
 * twice. Extensions change texts where they stand, wrap numbers, and put elements of their own between others; those are
 * marked `data-foreign`.
 */
export async function meddle(page: Page, meddler: Meddler): Promise<void> {
  await page.evaluate((who) => {
    const done = new WeakSet<Node>();
    const known = (text: string): Text => {
      const node = document.createTextNode(text);
      done.add(node);
      return node;
    };
    const element = (name: string, ...inside: Node[]): HTMLElement => {
      const made = document.createElement(name);
      made.append(...inside);
      return made;
    };
    const foreign = (name: string, attributes: Record<string, string> = {}): HTMLElement => {
      const made = element(name, known('an extension'));
      for (const [key, value] of Object.entries({ ...attributes, 'data-foreign': '' })) made.setAttribute(key, value);
      return made;
    };
    const translated = (text: Text): Node[] => [element('font', element('font', known(`${text.data}·`)))];
    const replaced = (text: Text): Node[] =>
      text.parentElement?.closest('option')
        ? [known(`${text.data}·`)]
        : text.data.split(/(\d+)/).map((part) => (/\d/.test(part) ? element('span', known(`${part}·`)) : known(part)));

    function change(root: Node): void {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found = root instanceof Text ? [root] : [];
      while (texts.nextNode()) if (texts.currentNode instanceof Text) found.push(texts.currentNode);
      for (const text of found) {
        if (done.has(text) || text.parentElement?.closest('script,[data-foreign]')) continue;
        if (text.data.trim()) text.replaceWith(...(who === 'translator' ? translated(text) : replaced(text)));
        else if (who === 'extensions') text.remove();
      }
    }

    function addOwn(root: Node): void {
      if (who !== 'extensions' || !(root instanceof Element) || root.closest('[data-foreign]')) return;
      for (const field of root.querySelectorAll('main :is(input,select)')) {
        if (!field.nextElementSibling?.matches('[data-foreign]')) field.after(foreign('i'));
      }
      const area = document.querySelector('[data-live-area]');
      if (!area || area.querySelector(':scope > [data-foreign]')) return;
      area.prepend(foreign('div', { role: 'status' }), foreign('details', { id: '1:"x', open: '' }));
    }

    function seize(root: Node): void {
      change(root);
      addOwn(root);
    }
    seize(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) if (node.isConnected) seize(node);
    }).observe(document.body, { childList: true, subtree: true });
  }, meddler);
}
