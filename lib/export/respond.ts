import { createHash } from 'node:crypto';
import type { AddressParams } from '#lib/site/address-params';
import type { DataText } from './data-set';

/** The parameters of a request, as pages get them. */
export function paramsOf(request: Request): AddressParams {
  const { searchParams } = new URL(request.url);
  return Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
}

/** A strong validator (RFC 9110, 8.8.3): another body has another one. */
export const etagOf = (body: string | Uint8Array): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

/**
 * The HTTP response that carries data, for any site to read: with an ETag, since caches must ask again whether it still holds (RFC 9110, 8.8.3),
 * and without a body when the asker has it already.
 */
export function respond(request: Request, { type, text }: DataText): Response {
  const tag = etagOf(text);
  const headers = { 'Content-Type': type, ETag: tag, 'Access-Control-Allow-Origin': '*' };
  const known = request.headers.get('If-None-Match')?.split(/\s*,\s*/) ?? [];
  return known.some((one) => one.replace(/^W\//, '') === tag)
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers });
}

/** The response of a file that is made at build time, before anyone asks. */
export const fixedResponse = ({ type, text }: DataText): Response =>
  new Response(text, { headers: { 'Content-Type': type, ETag: etagOf(text), 'Access-Control-Allow-Origin': '*' } });
