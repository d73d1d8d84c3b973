import type { BreadcrumbList } from 'schema-dts';
import { siteUrl } from '#lib/site/config';

interface Crumb {
  readonly label: string;
  readonly href?: string;
}

/** The breadcrumbs of a page as schema.org's BreadcrumbList; the last one is the page itself and has no address. */
export const breadcrumbData = (crumbs: readonly Crumb[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ label, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    ...(href === undefined ? {} : { item: `${siteUrl}${href}` }),
  })),
});
