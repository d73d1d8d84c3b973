import { type Answer, crawl } from './crawl';
import { readPage, type SitePage } from './page';

/** A record of the open data, or a part of one. */
export type Data = Readonly<Record<string, unknown>>;

/** The whole site as one crawl found it. */
export interface Site {
  /** Every answer by its path and query. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Every page of its own: those with parameters are views of these. */
  readonly pages: readonly SitePage[];
  readonly pageAt: (address: string) => SitePage | undefined;
  /** The records of a kind, as the open data has them. */
  readonly records: (kind: string) => readonly Data[];
}

/** What is wrong with a page, in words that need nothing but the page's address to be understood. */
export type Check = (page: SitePage, site: Site) => readonly string[];

/** Fetches the site once and reads its pages. */
export async function readSite(origin: string): Promise<Site> {
  const answers = await crawl(origin);
  const pages = [...answers.values()]
    .filter(({ address, status, type }) => status === 200 && type === 'text/html' && !address.includes('?'))
    .map(readPage);
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const files = new Map<string, readonly Data[]>();
  return {
    answers,
    pages,
    pageAt: (address) => byAddress.get(address),
    records(kind) {
      const known = files.get(kind);
      if (known) return known;
      const text = answers.get(`/data/v1/${kind}.json`)?.body.toString() ?? '{"records":[]}';
      const { records } = JSON.parse(text) as { records: readonly Data[] };
      files.set(kind, records);
      return records;
    },
  };
}

/** The faults of every page, each with the address of its page. */
export const faultsOf = (site: Site, check: Check): string[] =>
  site.pages.flatMap((page) => check(page, site).map((fault) => `${page.address}: ${fault}`));

/** What is worked out once for a site and asked for by every page. */
export function ofSite<T>(work: (site: Site) => T): (site: Site) => T {
  const done = new WeakMap<Site, { readonly value: T }>();
  return (site) => {
    const { value } = done.get(site) ?? { value: work(site) };
    done.set(site, { value });
    return value;
  };
}
