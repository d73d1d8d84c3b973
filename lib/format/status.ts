import type { Status } from '#lib/domain/status';
import { formatDate } from './date';

/** What follows the word for a status: " on May 2027, stated 27 July 2026" for one that closes, else only the evidence. */
export function describeStatus({ is, closesOn, evidence, asOf }: Status): string {
  const until = is === 'closing' && closesOn ? ` on ${formatDate(closesOn)}` : '';
  return `${until}, ${evidence} ${formatDate(asOf)}`;
}

/** How we know it, and when a listing last had it; empty where there is nothing more to say. */
export const remarkOnStatus = ({ note, lastSeen }: Status): string =>
  [note, lastSeen && `Last seen ${formatDate(lastSeen)}.`].filter(Boolean).join(' ');
