import type { IncomingMessage, ServerResponse } from 'node:http';
import { strictTransport } from '#lib/site/headers';
import type { Answer } from './answer';
import { encodeBody, variesByEncoding } from './encode';

/** Whether the asker holds this very body already (RFC 9110, 13.1.2). Other answers than 200 are always told. */
function isHeld(request: IncomingMessage, { status }: Answer, tag: string): boolean {
  const held = request.headers['if-none-match'];
  if (status !== 200 || held === undefined) return false;
  return held.split(',').some((one) => [tag, '*'].includes(one.trim().replace(/^W\//, '')));
}

const isSecure = (request: IncomingMessage): boolean => /^https\b/.test(String(request.headers['x-forwarded-proto']));

/**
 * Sends an answer in the form this asker wants: in a coding it reads, without the body when it has it or asks for the
 * head alone.
 *
 * @returns bytes of the body sent
 */
export async function send(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<number> {
  const { encoding, body } = await encodeBody(answer, request.headers['accept-encoding']?.toString());
  const tag = `"${answer.digest}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  const { 'content-type': type, ...headers } = answer.headers;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (isSecure(request)) response.setHeader('strict-transport-security', strictTransport);
  if (variesByEncoding(answer)) response.setHeader('vary', 'Accept-Encoding');
  if (answer.status === 200) response.setHeader('etag', tag);
  if (isHeld(request, answer, tag)) {
    response.writeHead(304).end();
    return 0;
  }
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  if (type) response.setHeader('content-type', type);
  if (answer.status !== 204) response.setHeader('content-length', body.length);
  response.writeHead(answer.status).end(request.method === 'HEAD' ? undefined : body);
  return request.method === 'HEAD' ? 0 : body.length;
}
