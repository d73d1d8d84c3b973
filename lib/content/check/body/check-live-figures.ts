import { liveFigurePattern } from '#lib/content/read/body/live-figure-pattern';
import { type ParsedBody, walkMarkdown } from '#lib/content/read/body/parse-body';
import { diagnose } from '#lib/content/read/diagnose';
import type { ParsedFile } from '#lib/content/read/parse';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { suggest } from '#lib/diagnostics/suggest';
import { isRecordFigure, liveFigureNames } from '#lib/domain/live-figure';
import type { PageLink } from './check-links';

const names = new Set<string>(liveFigureNames);

/** A live figure has a name we know, and stands in a guide: other pages have no place for what it rests on. */
export function checkLiveFigures(file: ParsedFile, body: ParsedBody): Diagnostic[] {
  return walkMarkdown(body.root).flatMap((node) => {
    if (node.type !== 'text') return [];
    return [...node.value.matchAll(liveFigurePattern)].flatMap(({ 0: written, 1: name = '' }) => {
      const span = body.locatePart(node, written);
      if (file.kind !== 'guides') {
        const message = `\`${written}\` stands outside a guide`;
        const label = 'only guides have live figures';
        const help = 'write the figure with its source, or link the guide that shows it';
        return [diagnose(file, { code: 'body-live-figure', span, message, label, help })];
      }
      if (names.has(name) || isRecordFigure(name)) return [];
      const near = suggest(name, names);
      const message = `there is no live figure \`${name}\``;
      const label = near ? `did you mean \`${near}\`?` : 'unknown name';
      const help = near ? `write \`:figure[${near}]\`` : undefined;
      return [diagnose(file, { code: 'body-live-figure', span, message, label, help })];
    });
  });
}

/** The page of each record that a live figure asks for; whether there is one is not known from one file. */
export const listFigurePages = (body: ParsedBody): PageLink[] =>
  walkMarkdown(body.root).flatMap((node) =>
    node.type === 'text'
      ? [...node.value.matchAll(liveFigurePattern)].flatMap(({ 0: written, 1: name = '' }) =>
          isRecordFigure(name)
            ? [{ url: `/${name.slice(0, name.lastIndexOf('/'))}`, span: body.locatePart(node, written) }]
            : [],
        )
      : [],
  );
