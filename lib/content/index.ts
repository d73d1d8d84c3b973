import type { Catalog } from '#lib/domain/catalog';
import 'server-only';
import { renderReport } from '#lib/diagnostics/render';
import { buildDay } from '#lib/site/build-day';
import { contentRoot } from '#lib/site/config';
import { loadCatalog } from './load';
import { readCopies } from './read/copies';
import { type FoundFile, findFiles } from './read/files';
import { hashContent, readStamp } from './read/stamp';
import { readCatalog } from './store/catalog-file';
import { openStore } from './store/store';

const project = process.cwd();

async function load(): Promise<Catalog> {
  const today = buildDay();
  const { catalog, diagnostics, files } = await loadCatalog({ root: contentRoot, today, store: openStore(project) });
  if (catalog) return catalog;
  throw new Error(
    `\n${renderReport(
      diagnostics.filter(({ severity }) => severity === 'error'),
      { files },
    )}`,
  );
}

/** An empty catalog is never meant: it would be served as a site that knows of no program. */
async function findContent(): Promise<FoundFile[]> {
  const found = await findFiles(contentRoot);
  if (found.some(({ kind }) => kind === 'programs')) return found;
  throw new Error(
    `There is no program in the content folder ${contentRoot}, or no such folder: nothing can be published.`,
  );
}

async function open(): Promise<Catalog> {
  const found = await findContent();
  const current = { stamp: readStamp(contentRoot, found), content: () => hashContent(contentRoot, found) };
  const { copies } = readCopies(contentRoot);
  return readCatalog(project, openStore(project)?.code, current, copies) ?? load();
}

let cached: { readonly stamp: string; readonly catalog: Promise<Catalog> } | undefined;

/**
 * The catalog: every record of `content/`, checked, linked and frozen. Read once for the process, from what the build
 * has kept when that was made of the same content; in development again after any content file changed.
 *
 * @throws Error whose message is the whole report when content is bad, or says that there is none
 */
export async function getCatalog(): Promise<Catalog> {
  if (process.env.NODE_ENV === 'development') {
    const stamp = readStamp(contentRoot, await findContent());
    if (cached?.stamp !== stamp) cached = { stamp, catalog: load() };
  }
  cached ??= { stamp: 'once', catalog: open() };
  return cached.catalog;
}
