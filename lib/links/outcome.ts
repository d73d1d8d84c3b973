import type { Reply } from './ask';

/** What is to be thought of an address. `reached` is false when no server answered at all. */
export type Outcome =
  | { readonly is: 'answers' }
  | { readonly is: 'moved'; readonly to: string }
  | { readonly is: 'gone' | 'refused' | 'failed'; readonly why: string; readonly reached: boolean };

/** In place of a reply, where a site is left alone. */
export const notAsked = 'NOT ASKED';

const gone = new Set([404, 410]);
const refused = new Set([401, 403, 429]);

/** What the last answer of an address means, redirects aside. */
export function judge(reply: Reply): Outcome {
  if ('problem' in reply) {
    if (reply.problem === notAsked) {
      return { is: 'failed', why: 'not asked: the site had no usable answer for others', reached: false };
    }
    return reply.problem === 'ENOTFOUND'
      ? { is: 'gone', why: 'its host is unknown', reached: false }
      : { is: 'failed', why: `no answer: ${reply.problem}`, reached: false };
  }
  const { status } = reply;
  if (status >= 200 && status < 300) return { is: 'answers' };
  const is = gone.has(status) ? 'gone' : refused.has(status) ? 'refused' : 'failed';
  return { is, why: `answers ${status}`, reached: true };
}

/** Whether no server answered at all. Without a connection every host is unknown, and every page would seem gone. */
export const noneReached = (outcomes: readonly Outcome[]): boolean =>
  outcomes.length > 0 && outcomes.every((outcome) => 'reached' in outcome && !outcome.reached);

interface Pauses {
  /** Before a second try when the server names no time, in milliseconds. */
  readonly pause: number;
  /** The longest we wait because a server asks us to. */
  readonly longestPause: number;
}

/** Milliseconds until a second try; nothing when the answer is final or the server wants more time than we have. */
export function pauseAfter(reply: Reply, { pause, longestPause }: Pauses): number | undefined {
  if ('problem' in reply) return pause;
  const { status, retryAfter } = reply;
  if (status !== 429 && status < 500) return undefined;
  if (!retryAfter) return pause;
  const asked = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  if (Number.isNaN(asked)) return pause;
  return asked <= longestPause ? Math.max(0, asked) : undefined;
}
