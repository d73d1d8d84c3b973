import type { Article } from 'schema-dts';
import type { Guide } from '#lib/domain/catalog';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';

/** A guide as schema.org's Article. */
export const guideData = (guide: Guide): Article => ({
  '@type': 'Article',
  headline: guide.title,
  description: guide.answer,
  url: `${siteUrl}${routes.guide(guide.slug)}`,
  dateModified: guide.lastChanged,
  inLanguage: 'en',
  publisher: { '@type': 'Organization', name: 'Steppingstone', url: siteUrl },
});
