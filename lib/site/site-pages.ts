import type { Catalog } from '#lib/domain/catalog';
import type { Page } from './page';
import { pages } from './pages';

/** A page with an address of its own, and the newest day on which something it says changed. */
export interface SitePage {
  readonly path: string;
  /** As `YYYY-MM-DD`; absent while the page says nothing. */
  readonly lastChanged?: string;
}

function listPage(page: Page, catalog: Catalog): SitePage[] {
  const newest = page
    .says(catalog)
    .map(({ lastChanged }) => lastChanged)
    .sort()
    .at(-1);
  const records = page.records ? catalog[page.records] : [];
  return [
    { path: page.path, ...(newest === undefined ? {} : { lastChanged: newest }) },
    ...records.map(({ slug, lastChanged }) => ({ path: `${page.path}/${slug}`, lastChanged })),
  ];
}

/** Every canonical page of the site; none with filters, which are views of these. */
export const sitePages = (catalog: Catalog): SitePage[] => pages.flatMap((page) => listPage(page, catalog));
