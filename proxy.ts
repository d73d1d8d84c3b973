import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type NextRequest, NextResponse } from 'next/server';
import { noncePolicy, twinLinks } from '#lib/site/headers';
import { findRecordPage, type RecordPage } from '#lib/site/pages';

/** Where this runs: pages with a query, and those of records. Next reads it without running it: it must stay a plain list. */
export const config = {
  matcher: [
    '/programs',
    '/degrees',
    '/pathways',
    '/compare',
    '/missing',
    '/programs/:slug',
    '/degrees/:slug',
    '/fields/:slug',
    '/universities/:slug',
    '/guides/:slug',
    '/compare/:slug',
  ],
};

/** Longest parameters that a header repeats, in characters: servers in front refuse large headers. */
const longestSearch = 1000;

const content = join(process.cwd(), 'content');

const asksForData = (name: string | undefined): boolean => /\.(json|csv)$/.test(name ?? '');

/** A record's address ends in the name of its content file; `.json` and `.csv` behind it ask for its data. */
function isRecord({ records }: RecordPage, name: string): boolean {
  const slug = name.replace(/\.(json|csv)$/, '');
  return /^[a-z0-9-]+$/.test(slug) && existsSync(join(content, records, `${slug}.md`));
}

/**
 * Gives the response a policy with a nonce of its own, in place of the one in `next.config.ts` that forbids script.
 * Next finds the nonce in the request's policy and puts it on every script it writes.
 */
function withNonce(request: NextRequest): NextResponse {
  const policy = noncePolicy(Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64'));
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

/** Announces the same page as JSON and CSV. */
function withTwins(request: NextRequest, response: NextResponse): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (search.length <= longestSearch) response.headers.set('Link', twinLinks(pathname, search));
  return response;
}

/** Shows the near matches of a record that does not exist. */
function missing(request: NextRequest, page: string, slug: string): NextResponse {
  return NextResponse.rewrite(new URL(`/missing?${new URLSearchParams({ page, slug })}`, request.url), { status: 404 });
}

/**
 * Does what must be done before a page renders: chooses the nonce of the pages with a client component, announces data, and
 * sets the status of a record that does not exist. A page cannot do the latter: in production `notFound()` answers with an
 * empty body for script to fill. Any other unknown address gets the prerendered not-found page.
 */
export function proxy(request: NextRequest): NextResponse {
  const [page, slug] = request.nextUrl.pathname.split('/').slice(1);
  if (page === 'missing') return missing(request, '', '');
  const parent = findRecordPage(page);
  if (slug !== undefined && parent) {
    if (!isRecord(parent, slug)) return missing(request, page ?? '', slug);
    return asksForData(slug) || parent.isText ? NextResponse.next() : withTwins(request, NextResponse.next());
  }
  // Next matches `/programs.json` where it is told `/programs`.
  if (asksForData(page)) return NextResponse.next();
  // Development needs inline script without a nonce.
  return withTwins(request, process.env.NODE_ENV === 'production' ? withNonce(request) : NextResponse.next());
}
