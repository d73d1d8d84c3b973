import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { formatDate } from '#lib/format/date';
import { siteUrl } from '#lib/site/config';
import { addressWithin } from '../crawl';
import type { Check, Site } from '../site';
import { plain } from '../words';

interface Listed {
  readonly loc: string;
  readonly lastmod?: string;
}

/** The entries of the sitemap. */
function sitemapOf({ answers }: Site): Listed[] {
  const text = answers.get('/sitemap.xml')?.body.toString() ?? '';
  if (XMLValidator.validate(text) !== true) throw new Error('/sitemap.xml is no XML.');
  return new XMLParser({ parseTagValue: false, isArray: (name) => name === 'url' }).parse(text).urlset.url;
}

/** Pages that the sitemap and the links of the site do not both lead to, and entries without a day. */
export function sitemapFaults(site: Site): string[] {
  const listed = sitemapOf(site);
  const addresses = listed.map(({ loc }) => addressWithin(loc, '/') ?? loc);
  return [
    ...addresses
      .filter((address, index) => addresses.indexOf(address) !== index)
      .map((one) => `${one} is listed twice`),
    ...addresses.filter((address) => !site.pageAt(address)).map((one) => `${one} is listed and is no page`),
    ...site.pages
      .filter(({ address }) => !addresses.includes(address))
      .map(({ address }) => `${address} is not listed`),
    ...listed.filter(({ lastmod = '' }) => !/^\d{4}-\d\d-\d\d$/.test(lastmod)).map(({ loc }) => `${loc} has no day`),
  ];
}

/** What is wrong with the site in short: its form, and addresses in it that do not answer. */
export function llmsFaults({ answers }: Site): string[] {
  const answer = answers.get('/llms.txt');
  const text = answer?.body.toString() ?? '';
  const addresses = [...text.matchAll(/https?:\/\/[^\s)]*[^\s).,]/g)].flatMap(([one]) => addressWithin(one, '/') ?? []);
  return [
    ...(answer?.headers.get('content-type') === 'text/plain; charset=utf-8' ? [] : ['is no plain text']),
    ...(/^# Steppingstone\n\n> /.test(text) ? [] : ['begins otherwise']),
    ...(addresses.length > 0 ? [] : ['names no page']),
    ...addresses.filter((one) => answers.get(one)?.status !== 200).map((one) => `names ${one}, which does not answer`),
  ].map((fault) => `/llms.txt ${fault}`);
}

const pagesOfRecords = ['programs', 'degrees', 'fields', 'institutions'] as const;

/** Records of the open data whose page cannot be reached. */
export const recordsWithoutPage = (site: Site): string[] =>
  pagesOfRecords
    .flatMap((kind) => site.records(kind))
    .map(({ page }) => String(page).slice(siteUrl.length))
    .filter((address) => !site.pageAt(address));

/** Width and height from the head of a PNG, or nothing when it is none. */
export function sizeOfPng(body: Buffer): string | undefined {
  const isPng = body.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return isPng ? `${body.readUInt32BE(16)}x${body.readUInt32BE(20)}` : undefined;
}

/** The picture that stands for a page elsewhere must be one, and of the size that such pictures have. */
export const cardIsDrawn: Check = ({ address, document }, { answers }) => {
  const image = document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';
  const answer = answers.get(addressWithin(image, address) ?? '');
  const found = [answer?.type, answer && sizeOfPng(answer.body)].join();
  return found === 'image/png,1200x630' ? [] : [`its card ${image} is ${found}`];
};

/** A page of a record says when it was last checked. */
export const lastCheckIsSaid: Check = (page, site) => {
  const record = pagesOfRecords
    .flatMap((kind) => site.records(kind))
    .find(({ page: own }) => own === `${siteUrl}${page.address}`);
  const isGuide = /^\/guides\/./.test(page.address);
  const words = record
    ? `last checked ${plain(formatDate(String(record.lastVerified)))}`
    : /last checked \d+ \w+ 20\d\d/;
  if (!record && !isGuide) return [];
  return (typeof words === 'string' ? page.text.includes(words) : words.test(page.text))
    ? []
    : ['has no day of its last check'];
};
