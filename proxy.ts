import { type NextRequest, NextResponse } from 'next/server';
import { noncePolicy } from '#lib/site/headers';

/** The pages with a client component. Next reads this without running it: it must stay a plain list. */
export const config = { matcher: ['/programs', '/compare'] };

/**
 * Gives each response a policy with a nonce of its own, in place of the one in `next.config.ts` that forbids script.
 * Next finds the nonce in the request's policy and puts it on every script it writes.
 */
export function proxy(request: NextRequest): NextResponse {
  if (process.env.NODE_ENV !== 'production') return NextResponse.next();
  const policy = noncePolicy(Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64'));
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}
