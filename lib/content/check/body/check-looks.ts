import type { Table } from 'mdast';
import { type MarkdownNode, type ParsedBody, walkMarkdown } from '#lib/content/read/body/parse-body';
import { type DiagnosedFile, diagnose } from '#lib/content/read/diagnose';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { findAddressFault } from '#lib/domain/web-address';

/**
 * What looks like Markdown and would stand on the page as it is written, sign by sign. Each pattern looks a few hundred
 * signs ahead at most: a text of brackets alone must not take minutes.
 */
const leftovers: readonly (readonly [pattern: RegExp, words: string, help: string])[] = [
  [/^#{1,6}[^#\s].*/m, 'looks like a heading', 'put a space after the signs: `## Heading`'],
  [/\[[^[\]^\n]{1,200}\] \([^)\s]{1,300}\)/, 'looks like a link', 'write no space between the two: `[words](/path)`'],
  [
    /\[[^[\]^\n]{1,200}\]\((?=[^)\n]{0,300} )[^)\n]{1,300}\)/,
    'looks like a link',
    'write the address without a space, `%20` in its place',
  ],
  [/\[[^[\]^\n]{0,200}\]\([^)\n]{0,300}$/m, 'looks like a link that is not closed', 'close it with `)`'],
  [
    /\[\^(?:(?=[^[\]\n]{0,200} )[^[\]\n]{1,200}\]|[^[\]\n]{0,200}$)/m,
    'looks like a citation',
    'write it as `[^name]`, with no space in the name',
  ],
  [/\[[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){1,8}\]/, 'looks like a citation', 'write it as `[^name]`'],
  [/^\|.*\|\s*$/m, 'looks like a table', 'put a line such as `|---|---|` below the head of the table'],
  [/(?<!\\)\*\*(?=\S)|(?<=\S)\*\*/, 'looks like bold words', 'write `**bold**` with no space inside the stars'],
  [/\b(?:TODO|FIXME|TBD)\b|\blorem ipsum\b/i, 'is a reminder for its writer', 'write the text, or remove the line'],
];

const character = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i;

interface Found {
  readonly message: string;
  readonly help: string;
  readonly part?: string;
}

function findRagged({ children: [head, ...rows] }: Table): MarkdownNode | undefined {
  return rows.find(({ children }) => children.length !== head?.children.length);
}

function inspectText(written: string): Found | undefined {
  for (const [pattern, words, help] of leftovers) {
    const part = pattern.exec(written)?.[0];
    if (part) return { message: `\`${part.trim().slice(0, 60)}\` ${words}, and is none`, help, part };
  }
  const part = character.exec(written)?.[0];
  return part
    ? { message: `\`${part}\` is a code for a character`, help: 'write the character itself', part }
    : undefined;
}

/** What a piece of text would become that its writer cannot have meant. */
function inspect(node: MarkdownNode, source: string): Found | undefined {
  if (node.type === 'text') return inspectText(source);
  if (node.type === 'delete' && !source.startsWith('~~')) {
    return {
      message: `\`${source}\` would be struck through`,
      help: 'write a range with a dash: `8–10`; for about, write the word',
    };
  }
  if (node.type === 'heading' && node.children.length === 0) {
    return { message: 'a heading has no words', help: 'write the heading after the signs, or remove the line' };
  }
  if (node.type === 'heading' && node.depth > 1 && !source.startsWith('#')) {
    return {
      message: 'a line of hyphens or equals signs makes a heading of the line above',
      help: 'remove the line of signs, or begin the heading with `## `',
    };
  }
  if (node.type === 'link' && node.children.length === 0) {
    return {
      message: `the link to \`${node.url}\` has no words`,
      help: 'write the words of the link between the brackets',
    };
  }
  if (node.type === 'code' && /^(?:```|~~~)/.test(source) && !/\n(?:```|~~~)[`~]*\s*$/.test(source)) {
    return { message: 'a block of code is not closed', help: 'close it with a line of three backticks' };
  }
  if (node.type === 'table' && findRagged(node)) {
    return {
      message: 'a row of the table has not as many cells as its head',
      help: 'give every row one cell for each column; an empty one is `|  |`',
    };
  }
  return undefined;
}

/** Refuses Markdown that does not become what it looks like, and addresses that lead to no public page. */
export function checkLooks(file: DiagnosedFile, body: ParsedBody): Diagnostic[] {
  return walkMarkdown(body.root).flatMap((node): Diagnostic[] => {
    const url = node.type === 'link' || node.type === 'definition' ? node.url : '';
    const fault = /^https?:/i.test(url) ? findAddressFault(url) : undefined;
    if (fault) {
      const message = `the link \`${url}\` must be a web address`;
      return [diagnose(file, { code: 'url-format', span: body.locatePart(node, url), message, label: fault })];
    }
    const found = inspect(node, body.readSource(node));
    if (!found) return [];
    const { message, help, part } = found;
    const ragged = node.type === 'table' ? findRagged(node) : undefined;
    const span = part ? body.locatePart(node, part) : body.locate(ragged ?? node);
    return [diagnose(file, { code: 'body-not-as-written', span, message, label: 'not what it looks like', help })];
  });
}
