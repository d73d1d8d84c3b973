import { allRecords } from '#lib/domain/catalog';
import type { Page } from './page';

/** The pages about the site and its record, in the order of navigation. */
export const pagesAbout = [
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
