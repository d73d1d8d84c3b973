import { keepFocus } from './focus';

/** What an answer replaces on the page. */
const area = '[data-live-area]';
const status = '[role=status]';
/** Not a fold around a whole form: it folds on a phone, where the answer stands above it and its button far below. */
const unfolded = 'details[open][id]:not(:has(button))';
const ticked = 'form:not([data-live]) input:checked';
const addresses = 'link[rel=canonical],link[rel=alternate]';

/** The part of the page that an answer replaces. */
export const areaOf = (page: Document): Element | null => page.querySelector(area);

/** The style sheets of a page. */
export const stylesOf = (page: Document): string =>
  [...page.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href')).join();

const isAlike = (one: Element | undefined, other: Element | undefined): boolean =>
  one?.tagName === other?.tagName && one?.className === other?.className;

/**
 * Replaces what is inside an element, but for the status region and the elements around it, which only get new text:
 * screen readers announce a change of a region they know. Around it, every answer has the same elements; where an
 * extension put its own there, all is replaced.
 */
function replaceInside(old: Element, fresh: Element): void {
  const [kept, like] = [old, fresh].map((parent) =>
    [...parent.children].find((child) => child.matches(status) || child.querySelector(status)),
  );
  if (!kept || !like || !isAlike(kept, like)) {
    old.replaceChildren(...fresh.childNodes);
    return;
  }
  replaceInside(kept, like);
  const nodes = [...fresh.childNodes];
  const place = nodes.indexOf(like);
  for (const node of [...old.childNodes]) if (node !== kept) node.remove();
  kept.before(...nodes.slice(0, place));
  kept.after(...nodes.slice(place + 1));
}

/**
 * Shows another answer in place of the present one. What is unfolded stays so, but for a whole form, and so do ticks of
 * forms that are no part of the address, as far as their records are still there.
 *
 * @param page is left as it is, to be shown again
 * @throws Error when one of them has no part to replace: an extension may have taken its mark
 */
export function showPage(page: Document, toTop: boolean): void {
  const [shown, next] = [areaOf(document), areaOf(page)?.cloneNode(true)];
  if (!shown || !(next instanceof Element)) throw new Error();
  const giveFocus = keepFocus(shown, toTop);
  for (const { id } of shown.querySelectorAll(unfolded))
    next.querySelector(`#${CSS.escape(id)}`)?.setAttribute('open', '');
  for (const { name, value } of shown.querySelectorAll<HTMLInputElement>(ticked))
    next
      .querySelector(`form:not([data-live]) [name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`)
      ?.toggleAttribute('checked', true);
  replaceInside(shown, next);
  giveFocus();
  document.title = page.title;
  // A browser shares the address that the head names.
  for (const link of document.querySelectorAll(addresses)) link.remove();
  for (const link of page.querySelectorAll(addresses)) document.head.append(link.cloneNode());
}
