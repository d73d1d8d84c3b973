import ical from 'ical-generator';
import type { Program } from '#lib/domain/catalog';
import { type Course, courseName } from '#lib/domain/course';
import { plural } from '#lib/format/plural';
import { addDays } from '#lib/plan/days';
import type { Plan } from '#lib/plan/plan';
import { formatHours } from '#lib/plan/words';
import type { DataText } from './data-set';
import { mediaTypes } from './media-types';

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/**
 * What tells the event of a course of a program from all others, whenever the course begins and however long it takes: a
 * plan with another start or pace is the same event moved (RFC 5545 3.8.4.7, RFC 7986 5.3).
 */
const uidOf = (program: Program, course: Course): string =>
  `${[program.slug, courseName(course)].map(encodeURIComponent).join('.')}@steppingstone`;

/**
 * The early dates of a plan as a calendar (RFC 5545): one all-day event a course, its last day included, so that `DTEND`,
 * which is not, is the day after. The file sends nothing (it has no `METHOD`), so `DTSTAMP` is the day on which what it rests on
 * was last checked, and one address always gives one file. We keep no plan, so there is no earlier one to count a
 * `SEQUENCE` from.
 */
export function planCalendar(program: Program, plan: Plan): DataText {
  const calendar = ical({
    name: `${program.title}, ${program.institution.short}`,
    prodId: { company: 'Steppingstone', product: 'Plan', language: 'EN' },
  });
  for (const { course, least } of plan.courses) {
    calendar.createEvent({
      id: uidOf(program, course),
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
