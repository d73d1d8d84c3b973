import type { MetadataRoute } from 'next';
import { siteUrl } from '#lib/site/config';
import { queryPages } from '#lib/site/kinds-of-pages';
import { routes } from '#lib/site/routes';

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      // Combinations of filters would keep a crawler busy for ever.
      disallow: [
        ...queryPages.flatMap(({ path }) => ['', '.json', '.csv'].map((form) => `${path}${form}?*`)),
        routes.planCalendar('?*'),
        ...[routes.changesCalendar, routes.changesAtom, routes.changesJson].map((to) => to('?*')),
        routes.correct('?*'),
        routes.sheet('?*'),
      ],
    },
    sitemap: `${siteUrl}${routes.sitemap()}`,
  };
}
