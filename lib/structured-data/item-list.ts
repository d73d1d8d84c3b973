import type { ItemList } from 'schema-dts';
import { siteUrl } from '#lib/site/config';

interface Item {
  readonly title: string;
  readonly path: string;
}

/** A list of pages as schema.org's ItemList, in the order a visitor sees. */
export const itemListData = (name: string, items: readonly Item[]): ItemList => ({
  '@type': 'ItemList',
  name,
  numberOfItems: items.length,
  itemListElement: items.map(({ title, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    url: `${siteUrl}${path}`,
  })),
});
