import { wordsOf } from '#lib/matcher/words';
import { nearMatches } from '#lib/suggest/near-slugs';
import { findRecordPage } from './kinds-of-pages';
import type { Page } from './page';
import { pages } from './pages';

const everyPage: readonly Page[] = pages;

const partsOf = (path: string): string[] => path.split('/').filter(Boolean);

/** Endings of files, which no page of ours has. */
const ofFile = /(?:^|\/)index\.(?:html?|php|aspx?)$|\.(?:html?|php|aspx?)$/;

/** Before the ending of a page’s data. */
const ofData = /(?=\.(?:json|csv)$)/;

/** A path in small letters, without the ending of a file. */
const plain = (path: string): string => path.toLowerCase().replace(ofFile, '');

/** A word in its singular, as `program` for `programs`. */
const formOf = (part: string): string =>
  wordsOf(part)
    .map(({ joined }) => joined)
    .join(' ');

const firstParts = new Map(everyPage.map(({ path }) => partsOf(path)[0] ?? '').map((part) => [formOf(part), part]));

const isPlace = (parts: readonly string[]): boolean =>
  everyPage.some(({ path }) => path === `/${parts.join('/')}`) ||
  (parts.length === 2 && findRecordPage(parts[0]) !== undefined && /^[a-z0-9-]+$/.test(parts[1] ?? ''));

/**
 * The address that one with nothing behind it surely means: the same in small letters, without the ending of a file, its
 * first part in the number that we write it in. Of a record’s page, or of data, only the form is known to be right.
 *
 * @param path as it came, without parameters
 */
export function meantAddress(path: string): string | undefined {
  const [whole = '', form = ''] = plain(path).split(ofData);
  const [first = '', ...others] = partsOf(whole);
  const parts = [firstParts.get(formOf(first)) ?? first, ...others].filter(Boolean);
  const meant = `/${parts.join('/')}${form}`;
  return meant !== path && isPlace(parts) ? meant : undefined;
}

/** Pages whose address is like one with nothing behind it, nearest first; of an address of two parts like the first. */
export function pagesNear(path: string): Page[] {
  const parts = partsOf(plain(path));
  if (findRecordPage(parts[0])) return [];
  const named = everyPage.map((page) => ({ slug: page.path.slice(1), title: page.title, page }));
  const near = [parts.join('/'), parts[0] ?? ''].map((wanted) => nearMatches(wanted, named, 3));
  return (near.find(({ length }) => length > 0) ?? []).map(({ page }) => page);
}
