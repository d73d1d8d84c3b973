import { siteUrl } from '#lib/site/config';

/** What an address of the site answered. */
export interface Answer {
  /** Path and query. */
  readonly address: string;
  readonly status: number;
  readonly headers: Headers;
  /** Its media type, without parameters. */
  readonly type: string;
  readonly body: Buffer;
}

/** Requests on their way at once: enough to keep the server busy. */
const lanes = 8;

/** Where a crawl begins; every page must be found from here. */
const entrances = ['/', '/sitemap.xml', '/llms.txt'];

/** The part of an absolute address that this site is asked for; nothing for addresses of others. */
export function addressWithin(link: string, base: string): string | undefined {
  const url = new URL(link, new URL(base, siteUrl));
  return url.origin === siteUrl ? `${url.pathname}${url.search}` : undefined;
}

/** How a document of a type names an address. */
const mentions: Readonly<Record<string, readonly RegExp[]>> = {
  'text/html': [
    /<(?:a|link|img|script|source)\b[^>]*?\b(?:href|src)="([^"]+)"/g,
    /<meta property="og:image" content="([^"]+)"/g,
  ],
  'application/xml': [/<loc>([^<]+)<\/loc>/g],
  'text/plain': [/(https?:\/\/[^\s)]*[^\s).,])/g],
};

const decode = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

/** Addresses of this site that a document names: in its links and pictures, in its head, in its entries. */
function addressesIn({ address, type, body }: Answer): string[] {
  const text = body.toString();
  const patterns = mentions[type] ?? [];
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(([, link]) => addressWithin(decode(link ?? ''), address) ?? []);
}

/** Pages of tools that links fill in for every record: thousands, all alike. */
const filledIn = /^\/(calculator|correct|plan|sheet|shortlist)\?/;

const sumOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);

/** Of pages that are all alike a crawl asks for one in twenty, always the same ones. */
export const isLeftOut = (address: string): boolean => filledIn.test(address) && sumOf(address) % 20 !== 0;

/** Combinations of filters are endless: what they link to is followed from the pages without any. */
const isFollowed = ({ address, status }: Answer): boolean => status === 200 && !address.includes('?');

async function ask(origin: string, address: string): Promise<Answer> {
  const response = await fetch(origin + address, { redirect: 'manual' });
  const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? '';
  const body = Buffer.from(await response.arrayBuffer());
  return { address, status: response.status, headers: response.headers, type, body };
}

/** Asks once for every address that can be reached, and keeps the answers in the order of their addresses. */
export async function crawl(origin: string): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  const known = new Set(entrances);
  let waiting = [...known];
  while (waiting.length > 0) {
    const round = waiting;
    waiting = [];
    let next = 0;
    const lane = async (): Promise<void> => {
      for (let address = round[next++]; address !== undefined; address = round[next++]) {
        const answer = await ask(origin, address);
        answers.set(address, answer);
        for (const link of isFollowed(answer) ? addressesIn(answer) : []) {
          if (!known.has(link) && !isLeftOut(link)) waiting.push(link);
          known.add(link);
        }
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  }
  return new Map([...answers].sort(([a], [b]) => (a < b ? -1 : 1)));
}
