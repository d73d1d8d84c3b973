import { STATUS_CODES } from 'node:http';
import { mediaTypes } from '#lib/export/media-types';
import { isForPrograms, openToAll } from '#lib/site/headers';
import { type Answer, makeAnswer } from './answer';

const pathOf = (target: string): string => target.split(/[?#]/)[0] ?? '';

const nothingHere = 'There is no data at this address. /data lists what there is.';
const ourFault = 'The fault is ours, not your request’s. Please try again later; /correct is where to tell us.';

/**
 * An answer as its asker can read it: a program that asked for data and does not get it is told why as problem details
 * (RFC 9457), which any site may read, in place of a page or a sentence.
 *
 * @param target the request's target as it came over the wire
 */
export function asProblem(target: string, answer: Answer): Answer {
  const { status, headers, body } = answer;
  if (status < 400 || !isForPrograms(pathOf(target))) return answer;
  const saysWhy = headers['content-type']?.startsWith('text/plain');
  const problem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: saysWhy ? body.toString().trim() : status >= 500 ? ourFault : nothingHere,
  };
  const text = Buffer.from(`${JSON.stringify(problem, undefined, 2)}\n`);
  return makeAnswer(status, { ...headers, ...openToAll, 'content-type': mediaTypes.problem }, text);
}
