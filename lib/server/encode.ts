import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import accept from '@hapi/accept';
import { type Answer, isText } from './answer';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Smaller bodies fit into one packet as they are. */
const smallest = 860;

/** Brotli at 5 costs as much time as gzip and is a tenth smaller; what is kept for good is packed once, as small as can be. */
const qualities = { page: 5, forGood: 11 };

const qualityOf = ({ headers }: Answer): number =>
  headers['cache-control']?.includes('immutable') ? qualities.forGood : qualities.page;

const encoders = {
  br: (answer: Answer) =>
    toBrotli(answer.body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: qualityOf(answer),
        [constants.BROTLI_PARAM_SIZE_HINT]: answer.body.length,
      },
    }),
  gzip: ({ body }: Answer) => toGzip(body),
} as const;

type Encoding = keyof typeof encoders | 'identity';

/** Bodies in each coding, kept as long as their answer is. */
const encoded = new WeakMap<Answer, Map<Encoding, Promise<Buffer>>>();

/** Whether an answer depends on `Accept-Encoding`. */
export const variesByEncoding = ({ headers: { 'content-type': type }, body }: Answer): boolean =>
  body.length >= smallest && (isText(type) || type === 'image/x-icon');

function choose(accepted: string | undefined): Encoding {
  try {
    return (accept.encoding(accepted, ['br', 'gzip', 'identity']) || 'identity') as Encoding;
  } catch {
    return 'identity';
  }
}

/**
 * The body of an answer in the best coding that the asker reads (RFC 9110, 12.5.3); what is malformed means none.
 *
 * @param accepted the request's `Accept-Encoding`
 */
export async function encodeBody(answer: Answer, accepted: string | undefined) {
  const encoding = accepted !== undefined && variesByEncoding(answer) ? choose(accepted) : 'identity';
  if (encoding === 'identity') return { encoding, body: answer.body };
  const bodies = encoded.get(answer) ?? new Map<Encoding, Promise<Buffer>>();
  encoded.set(answer, bodies);
  const body = bodies.get(encoding) ?? encoders[encoding](answer);
  bodies.set(encoding, body);
  return { encoding, body: await body };
}
