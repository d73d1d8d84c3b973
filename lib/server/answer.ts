import { createHash } from 'node:crypto';
import { alwaysHeaders, scriptlessPolicy } from '#lib/site/headers';

/** What the site says at one address, whoever asks. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. Those that depend on the asker are added when it is sent. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** A digest of status, headers and body: two answers with one digest are the same. */
  readonly digest: string;
}

/** Whether a content type is one of text. */
export const isText = (type = ''): boolean => /^text\/|\bjson\b|\bxml\b|javascript/.test(type);

/** Puts an answer together. */
export function makeAnswer(status: number, headers: Record<string, string>, body: Buffer): Answer {
  const digest = createHash('sha256')
    .update(JSON.stringify([status, headers]))
    .update(body)
    .digest('base64url');
  return { status, headers, body, digest: digest.slice(0, 22) };
}

const plain = { ...alwaysHeaders, 'content-security-policy': scriptlessPolicy };

/** An answer in one sentence, for what never reaches a page. */
export const answerInWords = (status: number, words: string, headers: Record<string, string> = {}): Answer =>
  makeAnswer(status, { ...plain, 'content-type': 'text/plain; charset=utf-8', ...headers }, Buffer.from(`${words}\n`));

/** What is said to those who ask for a page nobody asked for before, while too many others do the same. */
export const busy = answerInWords(503, 'Too many new pages are asked for at once. Try again in a few seconds.', {
  'cache-control': 'no-store',
  'retry-after': '3',
});

/** An answer without a body. */
export const answerInHeaders = (status: number, headers: Record<string, string>): Answer =>
  makeAnswer(status, { ...plain, ...headers }, Buffer.alloc(0));
