import type { Catalog } from '#lib/domain/catalog';
import 'server-only';
import { join } from 'node:path';
import { renderReport } from '#lib/diagnostics/render';
import { loadCatalog } from './load';
import { readStamp } from './read/stamp';

const root = process.env.CONTENT_DIR ?? join(process.cwd(), 'content');

async function load(): Promise<Catalog> {
  const today = new Date().toISOString().slice(0, 10);
  const { catalog, diagnostics, files } = await loadCatalog({ root, today });
  if (catalog) return catalog;
  throw new Error(
    `\n${renderReport(
      diagnostics.filter(({ severity }) => severity === 'error'),
      { files },
    )}`,
  );
}

let cached: { readonly stamp: string; readonly catalog: Promise<Catalog> } | undefined;

/**
 * The catalog: every record of `content/`, checked, linked and frozen. Read once for the process; in development
 * again after any content file changed. Throws an error whose message is the whole report when content is bad.
 */
export async function getCatalog(): Promise<Catalog> {
  const stamp = process.env.NODE_ENV === 'development' ? await readStamp(root) : 'once';
  if (cached?.stamp !== stamp) cached = { stamp, catalog: load() };
  return cached.catalog;
}
