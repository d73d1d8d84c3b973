import { join } from 'node:path';
import { loadCatalog } from '#lib/content/load';
import type { Catalog } from '#lib/domain/catalog';

export const contentFolder = join(import.meta.dirname, '../../content');

/** The catalog of the project's own content. Warnings alone depend on the day, so any will do. */
export async function realCatalog(): Promise<Catalog> {
  const { catalog } = await loadCatalog({ root: contentFolder, today: '2026-11-23' });
  if (!catalog) throw new Error('The content has errors.');
  return catalog;
}
