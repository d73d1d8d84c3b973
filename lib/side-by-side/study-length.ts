import { type Fact, findKnown } from '#lib/domain/fact';
import type { NumberRange } from '#lib/domain/range';
import type { Item } from './selection';

/** The months of the whole, and whether they are of full-time or part-time study where the record says one of them. */
export interface StudyLength {
  readonly months: NumberRange;
  readonly mode: 'full-time' | 'part-time' | undefined;
}

function modeOf(basis = ''): StudyLength['mode'] {
  const isFull = /\bfull[- ]time\b/i.test(basis);
  const isPart = /\bpart[- ]time\b/i.test(basis);
  if (isFull === isPart) return undefined;
  return isFull ? 'full-time' : 'part-time';
}

function read(fact: Fact<NumberRange>, mode?: StudyLength['mode']): StudyLength | undefined {
  const known = findKnown(fact);
  if (!known || known.version) return undefined;
  return { months: known.value, mode: mode ?? modeOf(known.basis) };
}

/** What is left of a degree after a program is no length of the degree; months of an earlier version are of another thing. */
export function findLength({ kind, record }: Item): StudyLength | undefined {
  if (kind === 'program') return read(record.duration);
  return read(record.duration) ?? read(record.partTimeDuration, 'part-time');
}
