import grayMatter from 'gray-matter';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { diagnose } from './diagnose';
import type { ContentFile } from './files';
import type { Span } from './source-text';

/** A file cut in two: the YAML between the fences and the Markdown below, each with its first character's position. */
export interface SplitFile extends ContentFile {
  readonly yaml: string;
  readonly yamlStart: number;
  readonly markdown: string;
  readonly markdownStart: number;
}

/** gray-matter hands over everything after the opening `---`, its line break included. */
const fenceLength = 3;

const refuse = (): never => {
  throw new Error('Front matter is YAML only.');
};

/**
 * The text between the fences and the text below them, as gray-matter cuts them. Front matter is
 * YAML only, so every other engine throws, and ours only takes the text. gray-matter also leaves the carriage
 * return of the last line, which would become part of the last value.
 */
function cut(text: string): { yaml: string; markdown: string } {
  let yaml = '';
  const readYaml = (block: string): object => {
    yaml = block.replace(/\r$/, '');
    return {};
  };
  const engines = { yaml: { parse: readYaml, stringify: refuse }, javascript: refuse, json: refuse };
  const { content } = grayMatter(text, { engines, language: 'yaml' });
  return { yaml, markdown: content };
}

function readFirstLine(text: string): Span & { readonly text: string } {
  const end = text.search(/\r?\n|$/);
  return { start: 0, end, text: text.slice(0, end) };
}

function findUnclosed(text: string, opened: number): { span: Span; label: string } | undefined {
  const fence = /\n(---[^\r\n]*)/.exec(text.slice(opened));
  const indented = fence ? null : /\n([ \t]+---[ \t]*)(?=\r?\n|$)/.exec(text.slice(opened));
  if (indented?.[1]) {
    const start = opened + indented.index + 1;
    return {
      span: { start, end: start + indented[1].length },
      label: 'this line must begin with `---`, without spaces',
    };
  }
  if (!fence?.[1]) return { span: { start: 0, end: opened }, label: 'opened here and never closed' };
  if (fence[1].trimEnd() === '---') return undefined;
  const start = opened + fence.index + 1;
  return { span: { start, end: start + fence[1].length }, label: 'this line must be exactly `---`' };
}

/** Properties and a line `---` where the text should be: a line `---` stood among the properties. */
const goesOn = /^\s*(?:#[^#\n]*\n\s*)*[A-Za-z]\w*:(?: [^\n]*)?\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/;

/** Cuts a file at its fences, or says why it cannot be cut. */
export function splitFile(file: ContentFile): { split?: SplitFile; diagnostics: Diagnostic[] } {
  const { text } = file.source;
  const first = readFirstLine(text);
  const opening = first.text.trimEnd();
  if (opening !== '---') {
    const language = /^---\s*([a-zA-Z]\w*)/.exec(first.text)?.[1];
    if (language) {
      const message = `front matter must be plain YAML, found \`${opening}\``;
      const label = 'expected `---` alone';
      return { diagnostics: [diagnose(file, { code: 'front-matter-language', span: first, message, label })] };
    }
    const message = 'the file does not begin with front matter';
    const label = 'expected `---`';
    return { diagnostics: [diagnose(file, { code: 'front-matter-missing', span: first, message, label })] };
  }
  const open = findUnclosed(text, first.end);
  if (open) {
    const message = 'the front matter is not closed by a line `---`';
    return { diagnostics: [diagnose(file, { code: 'front-matter-unclosed', message, ...open })] };
  }
  const { yaml, markdown } = cut(text);
  if (yaml.trim() === '') {
    const message = 'the front matter is empty';
    const label = 'nothing between the two `---` lines';
    return { diagnostics: [diagnose(file, { code: 'front-matter-missing', span: first, message, label })] };
  }
  const markdownStart = text.length - markdown.length;
  if (goesOn.test(markdown)) {
    const span = { start: text.lastIndexOf('---', markdownStart - 1), end: markdownStart - 1 };
    const message = 'the front matter is closed before its end';
    const help = 'remove this line: the properties go on below it';
    const label = 'properties stand below this line';
    return { diagnostics: [diagnose(file, { code: 'front-matter-unclosed', span, message, label, help })] };
  }
  return { split: { ...file, yaml, yamlStart: fenceLength, markdown, markdownStart }, diagnostics: [] };
}
