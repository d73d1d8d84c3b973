import type { RecordKind } from '#lib/domain/catalog';
import type { Page } from './page';
import { pages } from './pages';

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
