import { allRecords, type RecordKind } from '#lib/domain/catalog';
import type { Page } from './page';

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
    path: '/search',
    title: 'Search',
    about: 'one search over programs, degrees, universities, fields, guides, words and pathways',
    hasQuery: true,
    isDeeper: true,
    says: (catalog) => allRecords(catalog),
  },
  {
    path: '/programs',
    title: 'Programs',
    about: 'the directory, with filters',
    isInNavigation: true,
    hasQuery: true,
    isLive: true,
    records: 'programs',
    says: ({ programs }) => programs,
  },
  {
    path: '/degrees',
    title: 'Degrees',
    about: 'master’s degrees linked to a program, and those to apply to directly, with filters',
    isInNavigation: true,
    hasQuery: true,
    isLive: true,
    records: 'degrees',
    says: ({ degrees }) => degrees,
  },
  {
    path: '/pathways',
    title: 'Pathways',
    about: 'every program with the degrees it is linked to: by whose word, how much credit, on what terms, how old',
    isInNavigation: true,
    hasQuery: true,
    isLive: true,
    says: ({ pathways }) => pathways.flatMap(({ program, degree }) => [program, degree]),
  },
  {
    path: '/fields',
    title: 'Fields',
    about: 'ways to a master’s degree, programs, mathematics needed and pay by field',
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
    path: '/payers',
    title: 'Who pays for what',
    about:
      'employers, loans, taxes and grants: what each pays of a program, an exam, a transfer and a degree, by country',
    says: ({ payers }) => payers,
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
    path: '/es',
    title: 'En español',
    language: 'es',
    about: 'in Spanish: what a program is, which are taught in Spanish, and what they count toward',
    says: ({ programs, texts }) => [
      ...programs.filter(({ languages }) => languages.includes('es')),
      ...texts.filter(({ slug }) => slug === 'en-espanol'),
    ],
  },
  {
    path: '/compare',
    title: 'Compare',
    about: 'two to four programs or degrees side by side',
    isInNavigation: true,
    hasQuery: true,
    isLive: true,
    records: 'comparisons',
    says: ({ programs, degrees }) => [...programs, ...degrees],
  },
  {
    path: '/calculator',
    title: 'Calculator',
    about: 'what a program, its degree and a degree elsewhere come to, with your own figures',
    hasQuery: true,
    says: ({ programs, degrees }) => [...programs, ...degrees],
  },
  {
    path: '/match',
    title: 'Match',
    about: 'which open programs fit what you answer: field, degree, budget, hours a week',
    hasQuery: true,
    says: ({ programs, degrees }) => [...programs, ...degrees],
  },
  {
    path: '/decide',
    title: 'Decide',
    about: 'seven facts and eight things to weigh: what speaks for and against six ways, from nothing to the degree',
    says: ({ decisions }) => decisions,
  },
  {
    path: '/self-check',
    title: 'Are you ready?',
    about: 'five-minute checks of the mathematics that programs need, with answers, and where to learn it',
    says: ({ readiness }) => readiness,
  },
  {
    path: '/plan',
    title: 'Plan',
    about: 'dates for every course of a program, from a start day and hours a week, also for a calendar',
    hasQuery: true,
    says: ({ programs }) => programs,
  },
  {
    path: '/sheet',
    title: 'Sheet',
    about: 'one page to print and talk over: the options, each figure with its year, what to ask, and the letter',
    isDeeper: true,
    says: ({ programs, degrees }) => [...programs, ...degrees],
  },
  {
    path: '/shortlist',
    title: 'Shortlist',
    about: 'the programs and degrees that its address names: which figure to ask for first, and what is new',
    hasQuery: true,
    says: ({ programs, degrees }) => [...programs, ...degrees],
  },
  {
    path: '/changes',
    title: 'Changes',
    about: 'what happened and what we changed, by month, with filters; as a feed and for a calendar',
    hasQuery: true,
    says: ({ programs, degrees }) => [...programs, ...degrees].filter(({ changes }) => changes.length > 0),
  },
  {
    path: '/about',
    title: 'About',
    about: 'who makes this, how, and how to reach us',
    says: ({ texts }) => texts.filter(({ slug }) => slug === 'about'),
  },
  {
    path: '/about/standards',
    title: 'Standards',
    about: 'what published standards ask of a site like this, criterion by criterion, and how far we meet it',
    isDeeper: true,
    says: ({ standards }) => standards,
  },
  {
    path: '/about/tests',
    title: 'Tests with people',
    about: 'how we test whether this site helps people decide, whom we ask, and what came out',
    isDeeper: true,
    says: ({ texts }) => texts.filter(({ slug }) => slug === 'tests'),
  },
  {
    path: '/correct',
    title: 'Correct a figure',
    about: 'how to tell us of a figure that is wrong, old or missing, with what the page says now filled in',
    says: (catalog) => allRecords(catalog),
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
    isDeeper: true,
    says: ({ programs, degrees }) => [...programs, ...degrees],
  },
  {
    path: '/lasting',
    title: 'How long programs last',
    about: 'how many programs still stood two to eight years after their launch',
    isDeeper: true,
    says: ({ programs }) => programs,
  },
  {
    path: '/wanted',
    title: 'Wanted',
    about: 'prices and credit that we could not find, and the oldest prices',
    isDeeper: true,
    says: ({ programs, degrees }) => [...programs, ...degrees],
  },
] as const satisfies readonly Page[];

const everyPage: readonly Page[] = pages;

/** Pages that answer to parameters. */
export const queryPages = everyPage.filter(({ hasQuery }) => hasQuery);

/** Pages that run the one script. */
export const livePages = everyPage.filter(({ isLive }) => isLive);

/** A page below which each record of a kind has one of its own. */
export type RecordPage = Page & { readonly records: RecordKind };

export const recordPages = everyPage.filter((page): page is RecordPage => page.records !== undefined);

/** The page below which an address stands, by the first part of its path; nothing when no records have pages there. */
export const findRecordPage = (part: string | undefined): RecordPage | undefined =>
  recordPages.find(({ path }) => path === `/${part}`);
