import { languageLabels } from '#lib/format/labels';
import { siteUrl } from '#lib/site/config';
import { all, type SitePage, textOf } from '../page';
import { recordsShown } from '../records';
import { numerals } from '../sayings';
import type { Check, Data, Site } from '../site';
import { plain, stands } from '../words';

type Block = Data & { readonly '@type': string };

/** The blocks of structured data of a page; text that is no JSON throws. */
const blocksOf = ({ document }: SitePage): Block[] =>
  all(document, 'script[type="application/ld+json"]').map((script) => JSON.parse(script.textContent ?? ''));

const list = (value: unknown): Data[] => (Array.isArray(value) ? value : []);

/** Words of a block that a visitor does not see on the page. */
const unseen = (page: SitePage, claims: readonly unknown[]): string[] =>
  claims
    .filter((one) => {
      const words = typeof one === 'number' ? numerals(one) : [String(one)];
      return one !== undefined && !words.some((form) => stands(plain(form), page.text));
    })
    .map((one) => `claims “${one}”, which the page does not say`);

function breadcrumbs(page: SitePage, { itemListElement }: Block): string[] {
  const shown = all(page.document, 'nav[aria-label="Breadcrumb"] li').map((item) => [
    plain(item.textContent ?? ''),
    item.querySelector('a')?.getAttribute('href') ?? null,
  ]);
  const claimed = list(itemListElement).map(({ name, item }) => [
    plain(String(name)),
    item === undefined ? null : new URL(String(item)).pathname,
  ]);
  return JSON.stringify(shown) === JSON.stringify(claimed) ? [] : ['the breadcrumbs are others than those shown'];
}

/** A list of pages: each is linked on the page by its name, in the same order. */
function itemList(page: SitePage, { itemListElement, numberOfItems }: Block): string[] {
  const links = all(page.main, 'a[href]').map((link) => `${link.getAttribute('href')} ${textOf(link)}`);
  const items = list(itemListElement).map(
    ({ name, url }) => `${String(url).slice(siteUrl.length)} ${plain(String(name))}`,
  );
  const places = items.map((item) => links.indexOf(item));
  return [
    ...items.filter((_, index) => places[index] === -1).map((item) => `lists ${item}, which is not on the page`),
    ...(places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))
      ? []
      : ['lists in another order']),
    ...(numberOfItems === items.length ? [] : [`claims ${numberOfItems} items, lists ${items.length}`]),
  ];
}

interface Fact {
  readonly state: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly asOf: string | null;
  readonly how?: string;
  readonly isBelow?: boolean;
  readonly isAbout?: boolean;
  readonly for?: readonly string[];
  readonly notFor?: readonly string[];
}

/** Whether the last day a date can mean, of an academic year the last of August, lies in the two years before the record was checked. */
function isRecent(asOf: string, lastVerified: string): boolean {
  const last =
    asOf.slice(-4) === asOf.split('/')[1]
      ? `${asOf.slice(-4)}-08-31`
      : asOf.padEnd(10, '-12-31'.slice(asOf.length - 4));
  const [year = '', ...rest] = lastVerified.split('-');
  return last > [Number(year) - 2, ...rest].join('-');
}

/** Whether nobody is said to pay another price. */
const isForAll = ({ for: whom = [], notFor = [] }: Fact): boolean =>
  whom.every((one) => one === 'all') && notFor.length === 0;

/** A program or a degree: what the block says is what the record says, which the page shows. */
function credential(page: SitePage, block: Block, site: Site): string[] {
  const record = recordsShown(page, site)[0]?.record ?? {};
  const offer = (block.offers ?? {}) as Data;
  const price = (record.price ?? record.tuition) as Fact;
  const status = record.status as { is?: string; evidence?: string } | null;
  const isOffered =
    price.state === 'known' &&
    price.asOf !== null &&
    isRecent(price.asOf, String(record.lastVerified)) &&
    isForAll(price) &&
    price.how !== 'inferred' &&
    !price.isBelow &&
    !price.isAbout &&
    !['closed', 'unknown'].includes(status?.is ?? '');
  const length = record.duration as Fact;
  const months = length.state === 'known' && length.min === length.max && Number.isInteger(length.min);
  const claims = [
    [block.name, record.title],
    [block.description, record.summary],
    [block.url, `${siteUrl}${page.address}`],
    [offer.price ?? offer.lowPrice, isOffered ? price.min : undefined],
    [offer.price ?? offer.highPrice, isOffered ? price.max : undefined],
    [offer.priceCurrency, isOffered ? price.currency : undefined],
    [block.disambiguatingDescription === undefined, status?.is === undefined],
    [(offer.validFrom as string | undefined)?.slice(0, 4), isOffered ? price.asOf?.slice(0, 4) : undefined],
    [block.timeToComplete, months ? `P${length.min}M` : undefined],
    [list(block.hasCourse).length, list(record.courses).length],
  ];
  return [
    ...claims
      .filter(([claimed, held]) => JSON.stringify(claimed) !== JSON.stringify(held))
      .map(([claimed, held]) => `claims ${JSON.stringify(claimed)}, the record says ${JSON.stringify(held)}`),
    ...unseen(page, [
      block.name,
      block.description,
      (block.provider as Data)?.name,
      ...list(block.identifier).map(({ value }) => value),
      ...list(block.hasCourse).flatMap(({ name, courseCode }) => [name, courseCode]),
      ...[offer.price, offer.lowPrice, offer.highPrice],
      ...list(block.hasCourse).flatMap(({ inLanguage }) =>
        ((inLanguage ?? []) as (keyof typeof languageLabels)[]).map((language) => languageLabels[language]),
      ),
    ]),
  ];
}

const byType: Readonly<Record<string, (page: SitePage, block: Block, site: Site) => string[]>> = {
  BreadcrumbList: breadcrumbs,
  ItemList: itemList,
  EducationalOccupationalProgram: credential,
  CollegeOrUniversity: (page, { name, identifier }) =>
    unseen(page, [name, ...list(identifier).map(({ value }) => value)]),
  Article: (page, { headline, description }) => unseen(page, [headline, description]),
  WebSite: (page, { potentialAction }) =>
    page.document.querySelector(
      `form[action="${new URL(String((potentialAction as { target: { urlTemplate: string } }).target.urlTemplate)).pathname}"]`,
    )
      ? []
      : ['names a search without a form'],
  Dataset: (page, { distribution }) =>
    list(distribution)
      .filter(({ contentUrl }) => !page.main.querySelector(`a[href="${String(contentUrl).slice(siteUrl.length)}"]`))
      .map(({ contentUrl }) => `describes ${contentUrl}, which is not linked`),
};

/** Structured data that says something else than a visitor sees. */
export const structuredDataIsTrue: Check = (page, site) =>
  blocksOf(page).flatMap((block) => {
    const check = byType[block['@type']];
    return check
      ? check(page, block, site).map((fault) => `${block['@type']} ${fault}`)
      : [`what is ${block['@type']}?`];
  });

/** Pages that should describe themselves to machines and do not. */
export const structuredDataIsThere: Check = (page) => {
  const types = blocksOf(page).map((block) => block['@type']);
  const [part, slug] = page.address.split('/').slice(1);
  const isUnnamed = stands(plain('The source names the university, not the degree.'), page.text);
  const wanted = [
    page.address === '/' ? 'WebSite' : 'BreadcrumbList',
    ...(slug && (part === 'programs' || part === 'degrees') && !isUnnamed ? ['EducationalOccupationalProgram'] : []),
    ...(slug && part === 'guides' ? ['Article'] : []),
    ...(page.address === '/data' ? ['Dataset'] : []),
    ...(page.address === '/degrees' || page.address === '/fields' ? ['ItemList'] : []),
  ];
  return wanted.filter((type) => !types.includes(type)).map((type) => `has no ${type}`);
};
