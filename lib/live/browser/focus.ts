/** A selector for the same element of another answer, or nothing. What was typed stands in no attribute; what is ticked does. */
function selectorOf(element: Element): string {
  const fold = element.matches('summary') && element.parentElement?.id;
  if (fold) return `#${CSS.escape(fold)}>summary`;
  const names = element.matches('[type=checkbox]')
    ? ['name', 'value']
    : ['id', 'name', 'aria-label', 'href'].filter((name) => element.getAttribute(name)).slice(0, 1);
  return names.map((name) => `[${name}="${CSS.escape(element.getAttribute(name) ?? '')}"]`).join('');
}

/** What stands behind a link in the same list: a filter that is taken off leaves its place to the next one. */
function linksBehind(element: Element): Element[] {
  const links: Element[] = [...(element.closest('ul')?.querySelectorAll('a:is([id],[aria-label])') ?? [])];
  return links.includes(element) ? links.slice(links.indexOf(element) + 1) : [];
}

/**
 * Notes what has the focus within an area whose content is about to be replaced.
 *
 * @returns gives the focus, and the caret of a text field, to the same element of the new content; to the title when there
 *   is none in sight, or when the reader is taken to the top
 */
export function keepFocus(area: Element, toTop: boolean): () => void {
  const focused = document.activeElement;
  if (!focused || !area.contains(focused)) return () => {};
  const selectors = toTop ? [] : [focused, ...linksBehind(focused)].map(selectorOf);
  const caret = focused instanceof HTMLInputElement ? focused.selectionStart : null;
  return () => {
    for (const selector of selectors) {
      const same = selector && area.querySelector<HTMLElement>(selector);
      if (!same) continue;
      same.focus({ preventScroll: true });
      // What is folded away now takes no focus.
      if (document.activeElement !== same) continue;
      if (caret !== null && same instanceof HTMLInputElement) same.setSelectionRange(caret, caret);
      return;
    }
    const title = area.querySelector('h1');
    title?.setAttribute('tabindex', '-1');
    title?.focus();
  };
}
