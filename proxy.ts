import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type NextRequest, NextResponse } from 'next/server';
import { contentRoot } from '#lib/site/config';
import { twinLinks } from '#lib/site/headers';
import { findRecordPage, type RecordPage } from '#lib/site/kinds-of-pages';
import { readRemoved, removedInWords } from '#lib/site/removed-records';

/** Where this runs: pages with a query, and those of records with what belongs to them. Next reads it without running it: it must stay a plain list. */
export const config = {
  matcher: [
    '/search',
    '/programs',
    '/degrees',
    '/pathways',
    '/compare',
    '/calculator',
    '/match',
    '/plan',
    '/shortlist',
    '/changes',
    '/missing',
    '/programs/:slug',
    '/degrees/:slug',
    '/fields/:slug',
    '/universities/:slug',
    '/guides/:slug',
    '/compare/:slug',
    '/programs/:slug/:part',
    '/degrees/:slug/:part',
    '/guides/:slug/:part',
  ],
};

/** Longest parameters that a header repeats, in characters: servers in front refuse large headers. */
const longestSearch = 1000;

const removed = readRemoved(contentRoot);

const asksForData = (name: string | undefined): boolean => /\.(json|csv)$/.test(name ?? '');

const withoutFormat = (name: string): string => name.replace(/\.(json|csv)$/, '');

/** A record's address ends in the name of its content file; `.json` and `.csv` behind it ask for its data. */
function isRecord({ records }: RecordPage, name: string): boolean {
  const slug = withoutFormat(name);
  return /^[a-z0-9-]+$/.test(slug) && existsSync(join(contentRoot, records, `${slug}.md`));
}

/** Announces the same page as JSON and CSV. */
function withTwins(request: NextRequest, response: NextResponse, search = request.nextUrl.search): NextResponse {
  const { pathname } = request.nextUrl;
  if (search.length <= longestSearch) response.headers.set('Link', twinLinks(pathname, search));
  return response;
}

/** Records whose page shows other prices by where one lives. */
const byHome = new Set(['programs', 'degrees']);

/** The page of a record at the rates of where one lives is a route of its own, so that the bare one stays as it was built. */
function atRates(request: NextRequest): NextResponse {
  const rated = new URL(request.url);
  rated.pathname += '/from';
  return NextResponse.rewrite(rated);
}

/** What belongs to a record and moves with it. */
const parts = new Set(['card.png', 'feed.xml', 'feed.json']);

/** Says why a record was taken out; else leads to where it moved to, or shows the near matches of one that does not exist. */
function missing(request: NextRequest, page: string, slug: string, part = ''): NextResponse {
  const gone = removed.get(`${findRecordPage(page)?.records}/${withoutFormat(slug)}`);
  if (gone && (asksForData(slug) || parts.has(part))) return new NextResponse(removedInWords(gone), { status: 410 });
  const near = new URL('/missing', request.url);
  near.search = `?${new URLSearchParams({ page, slug, ...(parts.has(part) && { part }) })}`;
  return NextResponse.rewrite(near, { status: gone ? 410 : 404 });
}

/** Names the pages whose address is like one that the server found nothing at. */
function missingPage(request: NextRequest): NextResponse {
  const near = new URL('/missing', request.url);
  near.search = `?${new URLSearchParams({ address: request.nextUrl.searchParams.get('address') ?? '' })}`;
  return NextResponse.rewrite(near, { status: 404 });
}

/**
 * Does what must be done before a page renders: announces data, leads to the rates of where one lives, and sets the status
 * of a record that does not exist. A page cannot do the last: in production `notFound()` answers with an empty body for
 * script to fill. Any other unknown address gets the prerendered not-found page.
 */
export function proxy(request: NextRequest): NextResponse {
  const [page, slug, part] = request.nextUrl.pathname.split('/').slice(1);
  if (page === 'missing') return missingPage(request);
  const parent = findRecordPage(page);
  if (slug !== undefined && parent) {
    if (!isRecord(parent, slug)) return missing(request, page ?? '', slug, part);
    if (part === 'from') return missing(request, page ?? '', slug, part);
    if (part || asksForData(slug) || parent.isText) return NextResponse.next();
    const isRated = byHome.has(parent.records) && request.nextUrl.searchParams.has('from');
    // The data of a record have every rate, whoever asks.
    return isRated ? withTwins(request, atRates(request), '') : withTwins(request, NextResponse.next());
  }
  // Next matches `/programs.json` where it is told `/programs`.
  if (asksForData(page)) return NextResponse.next();
  return withTwins(request, NextResponse.next());
}
