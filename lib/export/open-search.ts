import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import type { DataText } from './data-set';
import { mediaTypes } from './media-types';

/** The description by which a browser offers the site's search in its own box (OpenSearch 1.1). */
export const openSearchText = (): DataText => ({
  type: mediaTypes.openSearch,
  text: `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Steppingstone</ShortName>
  <Description>MicroMasters programs, and the master’s degrees they count toward</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="192" height="192" type="image/png">${siteUrl}/icons/icon-192.png</Image>
  <Url type="text/html" template="${siteUrl}${routes.search()}?q={searchTerms}"/>
  <Url type="application/json" template="${siteUrl}${routes.search()}.json?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${siteUrl}${routes.openSearch()}"/>
</OpenSearchDescription>
`,
});
