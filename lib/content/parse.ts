import { type Document, isMap, parseDocument, visit, type YAMLError } from 'yaml';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { diagnose } from './fault';
import { FrontMatter } from './front-matter';
import type { Span } from './source-text';
import type { SplitFile } from './split';
import { syntaxWords } from './syntax-words';

/** A file whose front matter is readable YAML, not yet checked against its kind. */
export interface ParsedFile extends SplitFile {
  readonly front: FrontMatter;
}

function spanOf(file: SplitFile, [start, end]: readonly [number, number]): Span {
  const limit = file.yamlStart + file.yaml.length;
  const from = Math.min(file.yamlStart + start, limit);
  return { start: from, end: Math.max(from + 1, Math.min(file.yamlStart + end, limit)) };
}

function syntaxFault(file: SplitFile, { code, pos, message: parserWords }: YAMLError): Diagnostic {
  const message = 'the front matter is not valid YAML';
  const span = spanOf(file, pos);
  const rest = /^[^\r\n]*/.exec(file.source.text.slice(span.start))?.[0].trimEnd() ?? '';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && rest.includes(': ')) {
    const whole = { start: span.start, end: span.start + rest.length };
    const help = `put quotes around the text: \`'${rest.replaceAll("'", "''")}'\``;
    return diagnose(file, { code: 'yaml-syntax', span: whole, message, label: 'a colon inside the text', help });
  }
  const { label, help } = syntaxWords[code] ?? { label: parserWords };
  return diagnose(file, { code: 'yaml-syntax', span, message, label, help });
}

function syntaxFaults(file: SplitFile, document: Document): Diagnostic[] {
  const faults = [...document.errors, ...document.warnings];
  const syntax = faults.find((fault) => fault.code !== 'DUPLICATE_KEY');
  if (syntax) {
    return [syntaxFault(file, syntax)];
  }
  return faults.map((fault) => {
    const span = wordAt(file, spanOf(file, fault.pos));
    const name = file.source.text.slice(span.start, span.end);
    const message = `\`${name}\` is written twice in the same place`;
    return diagnose(file, { code: 'yaml-duplicate-key', span, message, label: 'already given above' });
  });
}

/** The whole word that begins where a span begins. */
function wordAt(file: SplitFile, { start, end }: Span): Span {
  const word = /^[^\s:]+/.exec(file.source.text.slice(start));
  return { start, end: word ? start + word[0].length : end };
}

function aliasFaults(file: SplitFile, document: Document): Diagnostic[] {
  const faults: Diagnostic[] = [];
  visit(document, {
    Alias(_, alias) {
      const [start, end] = alias.range ?? [0, 0];
      const message = `\`*${alias.source}\` is a YAML alias, and aliases are not allowed`;
      faults.push(
        diagnose(file, {
          code: 'yaml-alias',
          span: spanOf(file, [start, end]),
          message,
          label: 'a word that begins with `*`',
        }),
      );
    },
  });
  return faults;
}

/**
 * Reads the YAML of a file without running or expanding anything: dates stay text, duplicate names, tags and aliases
 * are faults. One syntax fault is reported at most, since the ones after it are its echoes.
 */
export function parseFrontMatter(file: SplitFile): { parsed?: ParsedFile; diagnostics: Diagnostic[] } {
  const document = parseDocument(file.yaml, { uniqueKeys: true, prettyErrors: false });
  const syntax = syntaxFaults(file, document);
  const faults = syntax.length > 0 ? syntax : aliasFaults(file, document);
  if (faults.length > 0) return { diagnostics: faults };
  if (!isMap(document.contents)) {
    const range = document.contents?.range;
    const span = range ? spanOf(file, [range[0], range[1]]) : spanOf(file, [0, 1]);
    const message = 'the front matter must be properties, one a line, such as `title: Finance`';
    return { diagnostics: [diagnose(file, { code: 'wrong-type', span, message, label: 'expected `name: value`' })] };
  }
  const data = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  return { parsed: { ...file, front: new FrontMatter(document, data, file.yamlStart) }, diagnostics: [] };
}
