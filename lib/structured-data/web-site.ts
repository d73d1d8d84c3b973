import type { SearchAction, WebSite } from 'schema-dts';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';

/** What schema.org's type lacks: the name of the parameter in its template. */
type Action = SearchAction & { 'query-input': string };

const search: Action = {
  '@type': 'SearchAction',
  target: { '@type': 'EntryPoint', urlTemplate: `${siteUrl}${routes.search()}?q={search_term_string}` },
  'query-input': 'required name=search_term_string',
};

/** The site as schema.org's WebSite, with the search of the whole record. */
export const webSiteData = (): WebSite => ({
  '@type': 'WebSite',
  name: 'Steppingstone',
  url: siteUrl,
  potentialAction: search,
});
