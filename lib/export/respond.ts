import type { AddressParams } from '#lib/site/address-params';
import type { DataBytes, DataText } from './data-set';

/** The parameters of a request, as pages get them. */
export function paramsOf(request: Request): AddressParams {
  const { searchParams } = new URL(request.url);
  return Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
}

/** The HTTP response that carries data, for any site to read. Validators and caching are the server's (`lib/server`). */
export const respond = (data: DataText | DataBytes): Response =>
  new Response('text' in data ? data.text : data.bytes, {
    headers: {
      'Content-Type': data.type,
      'Access-Control-Allow-Origin': '*',
      ...('name' in data && { 'Content-Disposition': `attachment; filename="${data.name}"` }),
    },
  });
