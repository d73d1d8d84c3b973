import type { Course } from './course';

/** How many courses let one begin on any day, how many run in sessions, and of how many the record does not say. */
export interface Pacing {
  readonly ownPace: number;
  readonly sessions: number;
  readonly unknown: number;
}

/** A format such as "self-paced" or "instructor-paced"; one that is both, or words of its own, is not counted as either. */
export function paceOf({ format = '' }: Pick<Course, 'format'>): keyof Pacing {
  const [own, sessions] = [/\bself-paced\b/.test(format), /\binstructor-paced\b/.test(format)];
  if (own === sessions) return 'unknown';
  return own ? 'ownPace' : 'sessions';
}

export function pacingOf(courses: readonly Pick<Course, 'format'>[]): Pacing {
  const paces = courses.map(paceOf);
  const count = (pace: keyof Pacing): number => paces.filter((one) => one === pace).length;
  return { ownPace: count('ownPace'), sessions: count('sessions'), unknown: count('unknown') };
}
