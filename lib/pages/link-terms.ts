import type { Element, Root } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import { type Term, termAnchor } from '#lib/domain/guide';
import { routes } from '#lib/site/routes';

/** The guide whose terms are the glossary. */
const glossary = 'glossary';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A term or another spelling of it, as a word of its own; a plural s is allowed. */
const patternOf = ({ term, also }: Term): RegExp =>
  new RegExp(`(?<![\\w’-])(?:${[term, ...also].map(escaped).join('|')})s?(?![\\w’-])`, 'i');

const linkTo = (term: Term, text: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { href: `${routes.guide(glossary)}#${termAnchor(term.term)}`, className: ['term'] },
  children: [{ type: 'text', value: text }],
});

/** A copy of a text in which the first use of each term leads to the glossary. Headings and links are left alone. */
export function linkTerms(tree: Root, terms: readonly Term[]): Root {
  const linked = structuredClone(tree);
  // Longer terms first: "Professional Certificate" is not a use of "Certificate".
  const longestFirst = [...terms].sort((a, b) => b.term.length - a.term.length);
  for (const term of longestFirst) {
    let used = false;
    findAndReplace(
      linked,
      [
        patternOf(term),
        (text: string) => {
          if (used) return false;
          used = true;
          return linkTo(term, text);
        },
      ],
      { ignore: ['a', 'h1', 'h2', 'h3', 'code', 'cite', 'data', 'th'] },
    );
  }
  return linked;
}
