import { siteUrl } from '#lib/site/config';
import { all, type SitePage } from '../page';
import type { Check, Site } from '../site';

const contentOf = ({ document }: SitePage, selector: string): string =>
  document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';

const description = 'meta[name="description"]';

/** Whether two absolute addresses are one: `https://a.org` and `https://a.org/` are. */
const sameAddress = (one: string | null | undefined, other: string): boolean =>
  Boolean(one && URL.canParse(one)) && new URL(one ?? '').href === new URL(other).href;

/** What the head of a page must say of it, once, and about itself. */
export const headIsWhole: Check = (page) => {
  const { address, document } = page;
  const titles = all(document, 'title').map((title) => title.textContent?.trim() ?? '');
  const canonicals = all(document, 'link[rel="canonical"]').map((link) => link.getAttribute('href'));
  const own = `${siteUrl}${address}`;
  const properties = ['title', 'description', 'site_name', 'image', 'image:alt'].map((name) => `og:${name}`);
  return [
    ...(titles.length === 1 && titles[0] ? [] : [`has ${titles.length} titles: ${titles}`]),
    ...(contentOf(page, description) ? [] : ['has no description']),
    ...(canonicals.length === 1 && sameAddress(canonicals[0], own) ? [] : [`calls itself ${canonicals}`]),
    ...(sameAddress(contentOf(page, 'meta[property="og:url"]'), own) ? [] : ['og:url is another address']),
    ...properties.filter((name) => !contentOf(page, `meta[property="${name}"]`)).map((name) => `has no ${name}`),
    ...(contentOf(page, 'meta[name="twitter:card"]') === 'summary_large_image' ? [] : ['has no twitter:card']),
    ...(contentOf(page, 'meta[name="robots"]').includes('noindex') ? ['is hidden from search'] : []),
    ...(document.documentElement.getAttribute('lang') === 'en' ? [] : ['names no language']),
    ...(all(document, 'h1').length === 1 ? [] : [`has ${all(document, 'h1').length} first headings`]),
    ...(document.querySelector('main') ? [] : ['has no main part']),
  ];
};

/** Titles that stand on more than one page. */
export function sharedTitles({ pages }: Site): string[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ address, document }) => {
    const title = document.querySelector('title')?.textContent ?? '';
    const other = first.get(title);
    first.set(title, other ?? address);
    return other === undefined ? [] : [`${address} and ${other} share the title “${title}”`];
  });
}
