import ical from 'ical-generator';
import type { Program } from '#lib/domain/catalog';
import { courseName } from '#lib/domain/course';
import { plural } from '#lib/format/plural';
import { addDays } from '#lib/plan/days';
import type { Plan } from '#lib/plan/plan';
import { formatHours } from '#lib/plan/words';
import type { DataText } from './data-set';
import { mediaTypes } from './media-types';

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** What tells an event from all others, and stays the same when the file is loaded again. */
const uidOf = (parts: readonly (string | number)[]): string =>
  `${parts.map((part) => encodeURIComponent(part)).join('.')}@steppingstone`;

/**
 * The early dates of a plan as a calendar (RFC 5545): one all-day event a course, its last day included, so that `DTEND`,
 * which is not, is the day after.
 */
export function planCalendar(program: Program, plan: Plan): DataText {
  const calendar = ical({
    name: `${program.title}, ${program.institution.short}`,
    prodId: { company: 'Steppingstone', product: 'Plan', language: 'EN' },
  });
  for (const { course, least } of plan.courses) {
    calendar.createEvent({
      id: uidOf([program.slug, courseName(course), plan.start, plan.hours, plan.pause]),
      stamp: utc(program.lastVerified),
      allDay: true,
      start: utc(least.from),
      end: utc(addDays(least.to, 1)),
      summary: course.title,
      description: `${plural(least.weeks, 'week')} at ${formatHours(plan.hours)} hours a week, if it takes you the least it is said to take. The course may have session dates of its own.`,
    });
  }
  // The last line ends like every other; the library leaves that out.
  return { type: mediaTypes.calendar, text: `${calendar}\r\n` };
}
