import type { Page } from '@playwright/test';

/** Does to a page what a browser’s translator does: each text, also one that comes later, is wrapped and changed. */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const done = new WeakSet<Node>();
    const wrap = (root: Node) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found = root instanceof Text ? [root] : [];
      while (texts.nextNode()) if (texts.currentNode instanceof Text) found.push(texts.currentNode);
      for (const text of found) {
        if (done.has(text) || !text.data.trim() || text.parentElement?.closest('option,script')) continue;
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        const translated = document.createTextNode(`${text.data}·`);
        done.add(translated);
        inner.append(translated);
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    wrap(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) if (node.isConnected) wrap(node);
    }).observe(document.body, { childList: true, subtree: true });
  });
}
