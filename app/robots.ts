import type { MetadataRoute } from 'next';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';

/** Pages with filters, whose combinations would keep a crawler busy for ever. */
const filtered = [routes.programs(), routes.compare(), routes.pathways()];

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: filtered.flatMap((path) => ['', '.json', '.csv'].map((form) => `${path}${form}?*`)),
    },
    sitemap: `${siteUrl}${routes.sitemap()}`,
  };
}
