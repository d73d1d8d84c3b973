import { type Document, isMap, isNode, isScalar, parseDocument, visit, type YAMLError } from 'yaml';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { diagnose } from './diagnose';
import { FrontMatter } from './front-matter';
import { outlineOf } from './outline';
import type { Span } from './source-text';
import type { SplitFile } from './split';
import { findCause } from './syntax-cause';
import { syntaxWords } from './syntax-words';

/** A file whose front matter is readable YAML, not yet checked against its kind. */
export interface ParsedFile extends SplitFile {
  readonly front: FrontMatter;
  /** The front matter as plain data. */
  readonly properties: Readonly<Record<string, unknown>>;
}

function toSpan(file: SplitFile, [start, end]: readonly [number, number]): Span {
  const limit = file.yamlStart + file.yaml.length;
  const from = Math.min(file.yamlStart + start, limit);
  return { start: from, end: Math.max(from + 1, Math.min(file.yamlStart + end, limit)) };
}

function diagnoseSyntax(file: SplitFile, { code, pos, message: parserWords }: YAMLError): Diagnostic {
  const message = 'the front matter is not valid YAML';
  const span = toSpan(file, pos);
  const rest = /^[^\r\n]*/.exec(file.source.text.slice(span.start))?.[0].trimEnd() ?? '';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && rest.includes(': ')) {
    const whole = { start: span.start, end: span.start + rest.length };
    const help = `put quotes around the text: \`'${rest.replaceAll("'", "''")}'\``;
    return diagnose(file, { code: 'yaml-syntax', span: whole, message, label: 'a colon inside the text', help });
  }
  const cause = findCause(file.yaml, pos[0], parserWords);
  if (cause) {
    const { label, help, span: within } = cause;
    return diagnose(file, {
      code: 'yaml-syntax',
      span: toSpan(file, [within.start, within.end]),
      message,
      label,
      help,
    });
  }
  const { label, help } = syntaxWords[code] ?? { label: parserWords };
  return diagnose(file, { code: 'yaml-syntax', span, message, label, help });
}

function findSyntaxErrors(file: SplitFile, document: Document): Diagnostic[] {
  const errors = [...document.errors, ...document.warnings];
  const syntax = errors.find((error) => error.code !== 'DUPLICATE_KEY');
  if (syntax) return [diagnoseSyntax(file, syntax)];
  return errors.map((error) => {
    const span = widenToWord(file, toSpan(file, error.pos));
    const name = file.source.text.slice(span.start, span.end);
    const message = `\`${name}\` is written twice in the same place`;
    return diagnose(file, { code: 'yaml-duplicate-key', span, message, label: 'already given above' });
  });
}

/** The whole word that begins where a span begins. */
function widenToWord(file: SplitFile, { start, end }: Span): Span {
  const word = /^[^\s:]+/.exec(file.source.text.slice(start));
  return { start, end: word ? start + word[0].length : end };
}

function findForbidden(file: SplitFile, document: Document): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Alias(_, alias) {
      const [start, end] = alias.range ?? [0, 0];
      const span = toSpan(file, [start, end]);
      const message = `\`*${alias.source}\` is a YAML alias, and aliases are not allowed`;
      found.push(diagnose(file, { code: 'yaml-alias', span, message, label: 'a word that begins with `*`' }));
    },
    Node(_, { tag, range }) {
      if (!tag) return;
      const span = toSpan(file, [range?.[0] ?? 0, range?.[1] ?? 0]);
      const message = 'the front matter has a YAML tag, and tags are not allowed';
      const help = 'remove the word that begins with `!`, or put quotes around the whole text';
      found.push(diagnose(file, { code: 'yaml-syntax', span, message, label: 'a value with `!` before it', help }));
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.value !== null && key.value !== '') return;
      const [start, end] = (isNode(key) && key.range) || [0, 1];
      const message = 'a property has no name that can be read';
      const help = 'write a word before the colon, or put quotes around the whole text';
      const span = toSpan(file, [start, end]);
      found.push(diagnose(file, { code: 'yaml-syntax', span, message, label: 'expected `name: value`', help }));
    },
  });
  return found;
}

/**
 * Reads the YAML of a file without running or expanding anything: dates stay text; duplicate names, tags and aliases
 * are errors. Only the first syntax error is reported, because those after it are usually caused by it.
 */
export function parseFrontMatter(file: SplitFile): { parsed?: ParsedFile; diagnostics: Diagnostic[] } {
  const document = parseDocument(file.yaml, { uniqueKeys: true, prettyErrors: false });
  const syntax = findSyntaxErrors(file, document);
  const diagnostics = syntax.length > 0 ? syntax : findForbidden(file, document);
  if (diagnostics.length > 0) return { diagnostics };
  if (!isMap(document.contents)) {
    const range = document.contents?.range;
    const span = range ? toSpan(file, [range[0], range[1]]) : toSpan(file, [0, 1]);
    const message = 'the front matter must be properties, one a line, such as `title: Finance`';
    return { diagnostics: [diagnose(file, { code: 'wrong-type', span, message, label: 'expected `name: value`' })] };
  }
  const properties = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  const front = new FrontMatter(outlineOf(document.contents, file.yamlStart));
  return { parsed: { ...file, front, properties }, diagnostics: [] };
}
