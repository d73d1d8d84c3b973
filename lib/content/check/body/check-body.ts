import { parseBody } from '#lib/content/read/body/parse-body';
import { type DraftBody, renderBody } from '#lib/content/read/body/render-body';
import type { ParsedFile } from '#lib/content/read/parse';
import type { Diagnostic } from '#lib/diagnostics/diagnostic';
import { listSourceIds } from '../source-ids';
import { checkCitations } from './check-citations';
import { checkFigures } from './check-figures';
import { checkHeadings } from './check-headings';
import { checkAnchors, listPageLinks, type PageLink } from './check-links';
import { checkLiveFigures, listFigurePages } from './check-live-figures';
import { checkLooks } from './check-looks';
import { checkMarkup } from './check-markup';

/**
 * Renders the Markdown of a file and reports what is wrong with it, but for its links to other pages, which it lists.
 * Where `sources` itself is what the front matter lacks, citations are not blamed for it.
 */
export function checkBody(
  file: ParsedFile,
  { valid }: { valid: boolean },
): { draft: DraftBody; links: PageLink[]; diagnostics: Diagnostic[] } {
  const sourceIds = listSourceIds(file);
  const body = parseBody(file.markdown, file.markdownStart, sourceIds ?? []);
  // Rendering puts elements in the place of live figures, so they are checked as written.
  const liveFigures = checkLiveFigures(file, body);
  const figurePages = listFigurePages(body);
  const draft = renderBody(body.root);
  const diagnostics = [
    ...checkMarkup(file, body),
    ...checkLooks(file, body),
    ...checkHeadings(file, body),
    ...checkAnchors(file, body, draft.tree),
    ...(sourceIds || valid ? checkCitations(file, body, sourceIds ?? []) : []),
    ...checkFigures(file, body),
    ...liveFigures,
  ];
  return { draft, links: [...listPageLinks(body), ...figurePages], diagnostics };
}
