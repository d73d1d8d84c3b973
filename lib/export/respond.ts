import type { AddressParams } from '#lib/site/address-params';
import type { DataText } from './data-set';

/** The parameters of a request, as pages get them. */
export function paramsOf(request: Request): AddressParams {
  const { searchParams } = new URL(request.url);
  return Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
}

/** The HTTP response that carries data, for any site to read. Validators and caching are the server's (`lib/server`). */
export const respond = ({ type, text }: DataText): Response =>
  new Response(text, { headers: { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' } });
