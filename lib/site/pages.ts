import { allRecords, type Catalog, type RecordKind } from '#lib/domain/catalog';

interface Dated {
  readonly lastChanged: string;
}

/** A page of the site; a kind of record with a page for each names them all at once. */
export interface Page {
  readonly path: string;
  readonly title: string;
  /** What a reader finds there, for lists of pages. */
  readonly about: string;
  readonly isInNavigation?: true;
  /** Answers to the parameters of its address, and is data under the same parameters with `.json` or `.csv` behind it. */
  readonly hasQuery?: true;
  /** Loads a whole page at each step: it needs no script to update it in place, and may run none. */
  readonly isScriptless?: true;
  /** The records that each have a page below this one. */
  readonly records?: RecordKind;
  /** Whether those records are no data of their own. */
  readonly isText?: true;
  /** What it says, for the day on which that last changed. */
  readonly says: (catalog: Catalog) => readonly Dated[];
}

/**
 * Every page of the site, in the order of navigation. Navigation, sitemap, llms.txt, headers, links in content and data
 * addresses come from here; a page needs an entry and a route below `app`.
 */
export const pages = [
  {
    path: '/',
    title: 'Home',
    about: 'the question and the short answer',
    says: ({ programs, degrees, fields }) => [...programs, ...degrees, ...fields],
  },
  {
    path: '/programs',
    title: 'Programs',
    about: 'the directory, with filters',
    isInNavigation: true,
    hasQuery: true,
    records: 'programs',
    says: ({ programs }) => programs,
  },
  {
    path: '/degrees',
    title: 'Degrees',
    about: 'master’s degrees linked to a program, and those to apply to directly, with filters',
    isInNavigation: true,
    hasQuery: true,
    records: 'degrees',
    says: ({ degrees }) => degrees,
  },
  {
    path: '/pathways',
    title: 'Pathways',
    about: 'every program with the degrees it is linked to: by whose word, how much credit, on what terms, how old',
    isInNavigation: true,
    hasQuery: true,
    says: ({ pathways }) => pathways.flatMap(({ program, degree }) => [program, degree]),
  },
  {
    path: '/fields',
    title: 'Fields',
    about: 'programs, degrees, mathematics needed and pay by field',
    isInNavigation: true,
    records: 'fields',
    says: ({ fields }) => fields,
  },
  {
    path: '/universities',
    title: 'Universities',
    about: 'who offers programs and who awards degrees linked to them',
    records: 'institutions',
    says: ({ institutions }) => institutions,
  },
  {
    path: '/guides',
    title: 'Guides',
    about: 'short answers to what people ask before they pay',
    isInNavigation: true,
    records: 'guides',
    isText: true,
    says: ({ guides }) => guides,
  },
  {
    path: '/compare',
    title: 'Compare',
    about: 'two to four programs or degrees side by side',
    isInNavigation: true,
    hasQuery: true,
    records: 'comparisons',
    says: ({ programs, degrees }) => [...programs, ...degrees],
  },
  {
    path: '/shortlist',
    title: 'Shortlist',
    about: 'the programs and degrees that its address names: which figure to ask for first, and what is new',
    hasQuery: true,
    isScriptless: true,
    says: ({ programs, degrees }) => [...programs, ...degrees],
  },
  {
    path: '/about',
    title: 'About',
    about: 'who makes this, how, and how to reach us',
    says: ({ texts }) => texts.filter(({ slug }) => slug === 'about'),
  },
  {
    path: '/data',
    title: 'Open data',
    about: 'what the files hold, how we work, what is not known, corrections',
    says: (catalog) => allRecords(catalog),
  },
  {
    path: '/figures',
    title: 'Our figures',
    about: 'every count and median of the site, with the records behind it',
    says: ({ programs, degrees }) => [...programs, ...degrees],
  },
  {
    path: '/wanted',
    title: 'Wanted',
    about: 'prices and credit that we could not find, and the oldest prices',
    says: ({ programs, degrees }) => [...programs, ...degrees],
  },
] as const satisfies readonly Page[];

const everyPage: readonly Page[] = pages;

/** Pages that answer to parameters. */
export const queryPages = everyPage.filter(({ hasQuery }) => hasQuery);

/** A page below which each record of a kind has one of its own. */
export type RecordPage = Page & { readonly records: RecordKind };

export const recordPages = everyPage.filter((page): page is RecordPage => page.records !== undefined);

/** The page below which an address stands, by the first part of its path; nothing when no records have pages there. */
export const findRecordPage = (part: string | undefined): RecordPage | undefined =>
  recordPages.find(({ path }) => path === `/${part}`);
