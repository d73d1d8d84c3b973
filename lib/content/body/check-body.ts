import type { Root } from 'mdast';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import type { ParsedFile } from '../parse';
import type { Slugs } from '../slugs';
import { type ParsedBody, parseBody } from './parse-body';

export function checkBody(file: ParsedFile, slugs: Slugs): { root: Root; diagnostics: Diagnostic[] } {
  const ids = Object.keys((file.front.data.sources as object | undefined) ?? {});
  const body: ParsedBody = parseBody(file.markdown, file.markdownStart, ids);
  return { root: body.root, diagnostics: [] };
}
