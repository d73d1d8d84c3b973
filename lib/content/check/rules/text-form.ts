import { diagnoseValue } from '#lib/content/read/diagnose';
import { findUndrawn } from '#lib/domain/card-letters';
import { listValues } from '../find-entries';
import { findUnwanted } from '../unwanted-character';
import { formatPath } from '../words';
import type { FileRule } from './rule';

/** Longest text, name, and word of front matter, in characters: pages on a phone have no room for more. */
const longest = { text: 500, name: 160, word: 40 } as const;

const names = /^(?:title|name|short|skills|careers|formerTitles|laterTitles|alsoKnownAs)$/;

/** What the picture of a page shows of its record. */
const onCards = /^(?:title|name|short|question)$/;

interface Fault {
  readonly words: string;
  readonly label: string;
}

const faults: readonly (readonly [(text: string, isName: boolean) => boolean, Fault])[] = [
  [(text) => !/[\p{L}\p{N}]/u.test(text), { words: 'has no letter in it', label: 'expected words' }],
  [(text) => text !== text.trim(), { words: 'begins or ends with a space', label: 'expected no space at the ends' }],
  [(text) => / {2}/.test(text), { words: 'has two spaces in a row', label: 'expected one space' }],
  [
    (text) => /^(?:“[^”]*”|‘[^’]*’)$/.test(text),
    { words: 'stands in quotation marks', label: 'expected the words alone; YAML needs only straight quotes' },
  ],
  [
    (text) => text.length > longest.text,
    { words: 'is too long', label: `expected ${longest.text} characters at most` },
  ],
  [
    (text, isName) => isName && text.length > longest.name,
    { words: 'is too long for a name', label: `expected ${longest.name} characters at most` },
  ],
  [
    (text, isName) => isName && text.split(/[\s/–—-]+/).some((word) => word.length > longest.word),
    { words: 'has a word too long for a page', label: `expected words of ${longest.word} letters at most` },
  ],
];

function findFault(text: string, isName: boolean): Fault | undefined {
  const character = findUnwanted(text) ?? (text.includes('\n') && { label: 'a line break' });
  if (character) return { words: 'has a character that is not allowed', label: character.label };
  return faults.find(([is]) => is(text, isName))?.[1];
}

function findUndrawnFault(text: string, path: readonly unknown[]): Fault | undefined {
  const letter = path.length === 1 && onCards.test(String(path[0])) && findUndrawn(text);
  if (!letter) return undefined;
  const words = `has a character that the picture of its page cannot show, \`${letter}\``;
  return { words, label: 'expected Latin, Greek or Cyrillic letters and common signs' };
}

/** Texts of front matter are words as a page shows them. Quotations stand as their page has them. */
export const textForm: FileRule = ({ valid }) => {
  if (!valid) return [];
  return listValues(valid.properties).flatMap(({ path, value }) => {
    const own = path.filter((part) => typeof part === 'string').at(-1) ?? '';
    if (typeof value !== 'string' || own === 'quote' || own === 'url') return [];
    const fault = findFault(value, names.test(own) && path[0] !== 'sources') ?? findUndrawnFault(value, path);
    if (!fault) return [];
    const message = `\`${formatPath(path)}\` ${fault.words}`;
    return [diagnoseValue(valid, path, { code: 'text-form', message, label: fault.label })];
  });
};
