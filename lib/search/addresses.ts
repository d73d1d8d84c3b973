import { type Word, wordsOf } from '#lib/matcher/words';
import type { Entry } from './entry';

const looksLikeOne = /^(?:https?:\/\/|www\.)\S+$/i;

/** An address as it is compared: without its scheme, `www.`, query and last slash, which people leave out. */
const plain = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');

/** Entries by the addresses of their own pages: a program’s `url`, and pages of one record alone that it cites. */
export function addressTable(entries: readonly Entry[]): Map<string, Entry> {
  const cited = new Map<string, Entry>();
  const shared = new Set<string>();
  for (const entry of entries) {
    if (!('record' in entry) || !('sources' in entry.record)) continue;
    for (const { url } of entry.record.sources) {
      if (!url) continue;
      const address = plain(url);
      if (cited.has(address)) shared.add(address);
      cited.set(address, entry);
    }
  }
  for (const address of shared) cited.delete(address);
  for (const entry of entries) {
    if (entry.kind === 'program' && entry.record.url) cited.set(plain(entry.record.url), entry);
  }
  return cited;
}

/** What a pasted address is compared by; nothing where a query is none. */
export const readAddress = (query: string): string | undefined => (looksLikeOne.test(query) ? plain(query) : undefined);

/** The words of an address: of its last part, or of its host, without what only says where on a site a page is. */
export function wordsOfAddress(address: string): Word[] {
  const [host = '', ...parts] = address.split('/');
  const named = parts.at(-1)?.replace(/\.[a-z]{2,5}$/, '') ?? host.split('.').at(-2) ?? '';
  return wordsOf(named.replace(/[^\p{L}\p{N}]+/gu, ' '));
}
