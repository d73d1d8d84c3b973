import type { APIRequestContext } from '@playwright/test';
import { parseHTML } from 'linkedom';
import type { Answer } from './crawl';
import { plain } from './words';

/** A page of the site, read as a visitor's browser would read it. */
export interface SitePage {
  /** Its path; pages with parameters are views of these. */
  readonly address: string;
  readonly answer: Answer;
  readonly html: string;
  readonly document: Document;
  readonly main: Element;
  /** What stands in `main`, as plain text. */
  readonly text: string;
}

/** Elements that stand within a word or a sentence; text on both sides of any other is kept apart. */
const inline = new Set(['A', 'ABBR', 'B', 'CITE', 'CODE', 'DATA', 'EM', 'I', 'STRONG', 'TIME']);
const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

/** Links to the numbered sources of their page. */
const citations = 'a[href^="#s"]';

const isCitation = (link: Element): boolean => /^#s\d+$/.test(link.getAttribute('href') ?? '');

function read(node: Node, parts: string[]): void {
  if (node.nodeType === 3) parts.push(node.textContent ?? '');
  if (node.nodeType !== 1 || silent.has(node.nodeName)) return;
  const between = inline.has(node.nodeName) && !isCitation(node as Element) ? '' : ' ';
  parts.push(between);
  for (let child = node.firstChild; child; child = child.nextSibling) read(child, parts);
  parts.push(between);
}

/** The text of an element as `plain` makes it, without scripts. */
export function textOf(element: Element): string {
  const parts: string[] = [];
  read(element, parts);
  return plain(parts.join(''));
}

/** The numbers of the sources that an element cites. */
export const citedIn = (element: Element): string[] =>
  all(element, citations)
    .filter(isCitation)
    .map((link) => (link.getAttribute('href') ?? '').slice(1));

function readHtml(address: string, html: string): Omit<SitePage, 'answer'> {
  const { document } = parseHTML(html);
  const main = document.querySelector('main') ?? document.documentElement;
  return { address, html, document, main, text: textOf(main) };
}

/** Reads an answer as a page. */
export const readPage = (answer: Answer): SitePage => ({
  ...readHtml(answer.address, answer.body.toString()),
  answer,
});

/** The elements that match a selector, as a list. */
export const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];

/** Asks for one address and reads the answer as a page. */
export async function pageAt(request: APIRequestContext, address: string): Promise<Omit<SitePage, 'answer'>> {
  return readHtml(address, await (await request.get(address)).text());
}
