import { addDays, daysBetween } from './days';
import type { Plan, PlannedCourse, Stretch } from './plan';

/** A stretch of the time line, in weeks from the first day. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A month below the time line. */
interface MonthMark {
  /** Its place, from 0 at the first day to 1 at the end of the last. */
  readonly at: number;
  readonly label: string;
}

/** About how many months are named below a time line, most steps of its hours, and most stripes across the whole of it. */
const mostMonths = 5;
const mostSteps = 4;
const mostStripes = 110;

const weeksInMonth = 4.345;
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
const longestStep = 1200;
const hourSteps = [1, 2, 4, 5, 10, 15, 20];

const monthLabel = new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** The months from one day to another whose number is a multiple of a step. */
function monthStarts(from: string, to: string, step: number): string[] {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const starts: string[] = [];
  for (let count = Math.ceil((year * 12 + month) / step) * step; ; count += step) {
    const day = new Date(Date.UTC(Math.floor(count / 12), count % 12)).toISOString().slice(0, 10);
    if (day > to) return starts;
    starts.push(day);
  }
}

function monthMarks(start: string, weeks: number): MonthMark[] {
  const step = monthSteps.find((one) => weeks / weeksInMonth / one <= mostMonths) ?? longestStep;
  return monthStarts(start, addDays(start, weeks * 7), step).map((day) => ({
    at: daysBetween(start, day) / (weeks * 7),
    label: monthLabel.format(Date.parse(day)),
  }));
}

/** The heights at which hours are named, from 0 up to the first that is not under the largest. */
function hourMarks(largest: number): number[] {
  const step = hourSteps.find((one) => largest / one <= mostSteps) ?? Math.ceil(largest / mostSteps);
  return Array.from({ length: Math.ceil(largest / step) + 1 }, (_, index) => index * step);
}

/** What is drawn of a plan, in weeks and hours; markup only scales it. */
export interface PlanPicture {
  /** The width of the time line: to the latest finish. */
  readonly weeks: number;
  readonly hourMarks: readonly number[];
  readonly monthMarks: readonly MonthMark[];
  /** Weeks between two stripes. */
  readonly stripe: number;
  readonly courses: readonly { readonly planned: PlannedCourse; readonly least: Span; readonly most: Span }[];
  /** From the earliest finish to the latest; nothing where they are one day. */
  readonly longer: Span | undefined;
}

export function pictureOf({ start, courses, hours, weeks }: Plan): PlanPicture {
  const spanOf = ({ from, weeks: length }: Stretch): Span => {
    const first = daysBetween(start, from) / 7;
    return { from: first, to: first + length };
  };
  return {
    weeks: weeks.most,
    hourMarks: hourMarks(Math.max(hours, ...courses.map((planned) => planned.hours.max))),
    monthMarks: monthMarks(start, weeks.most),
    stripe: Math.ceil(weeks.most / mostStripes),
    courses: courses.map((planned) => ({ planned, least: spanOf(planned.least), most: spanOf(planned.most) })),
    longer: weeks.most > weeks.least ? { from: weeks.least, to: weeks.most } : undefined,
  };
}
