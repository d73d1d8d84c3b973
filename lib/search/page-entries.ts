import type { Catalog } from '#lib/domain/catalog';
import type { Page } from '#lib/site/page';
import { pages } from '#lib/site/pages';
import { routes } from '#lib/site/routes';
import { askedBy } from './asked-by';
import { bodyLines } from './body-lines';
import type { Entry } from './entry';

/** Pages that no search leads to: where it starts, and itself. */
const left: ReadonlySet<string> = new Set([routes.home(), routes.search()]);

/** Pages of the site that are no record, with the texts that stand on them. */
export function pageEntries(catalog: Catalog): Entry[] {
  return pages.flatMap((page: Page): Entry[] => {
    if (left.has(page.path)) return [];
    const said = new Set<object>(page.says(catalog));
    const texts = catalog.texts.filter((text) => said.has(text));
    return [
      {
        kind: 'page',
        path: page.path,
        title: page.title,
        lang: page.language,
        about: 'Page of this site',
        names: [page.title, ...texts.map(({ title }) => title), ...askedBy(page.path)],
        who: [],
        topics: [],
        lines: [
          `${page.about.charAt(0).toUpperCase()}${page.about.slice(1)}.`,
          ...texts.flatMap(({ body }) => bodyLines(body)),
        ],
      },
    ];
  });
}
