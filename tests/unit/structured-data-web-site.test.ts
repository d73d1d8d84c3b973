import { expect, test } from 'vitest';
import { siteUrl } from '#lib/site/config';
import { webSiteData } from '#lib/structured-data/web-site';

test('the site tells search engines its name, its address and how its search is asked', () => {
  expect(JSON.parse(JSON.stringify(webSiteData()))).toEqual({
    '@type': 'WebSite',
    name: 'Steppingstone',
    url: siteUrl,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${siteUrl}/search?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  });
});
