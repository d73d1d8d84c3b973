import type { MetadataRoute } from 'next';
import { getCatalog } from '#lib/content/index';
import { siteUrl } from '#lib/site/config';
import { sitePages } from '#lib/site/site-pages';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return sitePages(await getCatalog()).map(({ path, lastChanged }) => ({
    url: `${siteUrl}${path}`,
    ...(lastChanged === undefined ? {} : { lastModified: lastChanged }),
  }));
}
