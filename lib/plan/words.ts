import { courseName } from '#lib/domain/course';
import type { NumberRange } from '#lib/domain/range';
import { formatDate } from '#lib/format/date';
import { formatList } from '#lib/format/list';
import { plural } from '#lib/format/plural';
import { formatRange } from '#lib/format/range';
import type { Missing } from './loads';
import { basesOf } from './order';
import type { Plan, PlannedCourse } from './plan';
import { type Weeks, weeksPerMonth } from './weeks';

const hundredths = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** "8", "8.25": the visitor's hours come with up to two decimals. */
export const formatHours = (value: number): string => hundredths.format(value);

/** "between 23 April and 31 December 2028", or "on 23 April 2028" where both are one day. */
export function finishInWords({ finish: { least, most } }: Plan): string {
  if (least === most) return `on ${formatDate(least)}`;
  const sameYear = least.slice(0, 4) === most.slice(0, 4);
  const from = sameYear ? formatDate(least).replace(/ \d{4}$/, '') : formatDate(least);
  return `between ${from} and ${formatDate(most)}`;
}

/** "67 to 103 weeks", "67 weeks". */
export const weeksInWords = ({ least, most }: Weeks): string =>
  least === most ? plural(least, 'week') : `${least} to ${plural(most, 'week')}`;

/** "16 to 24 months", "3 weeks": whole months, rounded up; weeks where it takes less than one. */
export function monthsInWords({ least, most }: Weeks): string {
  if (most < weeksPerMonth) return weeksInWords({ least, most });
  const [few, many] = [Math.ceil(least / weeksPerMonth), Math.ceil(most / weeksPerMonth)];
  return few === many ? plural(few, 'month') : `${few} to ${plural(many, 'month')}`;
}

/** Why there are no dates, in a sentence or two. */
export function missingInWords(missing: Missing): string {
  if (missing.is === 'choice') {
    const { between, months } = missing;
    const weeks = (one: number): number => Math.round(one * weeksPerMonth);
    const length = months
      ? ` The program’s page has its length all the same, with the source: ${formatRange(months)} ${months.max === 1 ? 'month' : 'months'}, about ${formatRange({ min: weeks(months.min), max: weeks(months.max) })} weeks.`
      : '';
    return `Not everyone takes the same courses: one chooses between ${formatList(between)}. The plan cannot know which you choose, so it has no dates.${length}`;
  }
  if (missing.is === 'courses') {
    const { onRecord, counted } = missing;
    const whole = counted === undefined ? 'how many the program has was not found' : `the program has ${counted}`;
    return `The record has ${onRecord === 0 ? 'none' : onRecord} of the program’s courses, and ${whole}. Without all of them there are no dates.`;
  }
  const lacking = [
    missing.weeks.length > 0 && `the length of ${formatList(missing.weeks.map(({ title }) => title))}`,
    missing.hours.length > 0 && `the hours a week that ${formatList(missing.hours.map(({ title }) => title))} may take`,
  ].filter((words) => words !== false);
  return `Not found: ${lacking.join('; and ')}. Without that there are no dates.`;
}

/** How the weeks of a course are worked out at one end: "13 × 12 ÷ 8 = 19.5, so 20". */
function weeksWorking(session: number, hours: number, pace: number, weeks: number): string {
  const exact = Number(((session * hours) / pace).toFixed(9));
  const sum = `${formatHours(session)} × ${formatHours(hours)} ÷ ${formatHours(pace)} = ${formatHours(exact)}`;
  if (exact === weeks) return sum;
  return `${sum}, ${exact < session ? `never under the session, so ${weeks}` : `so ${weeks}`}`;
}

const bounds = ({ min, max }: NumberRange): [number, number] => [min, max];

/** The sums behind the weeks of a course: one, or two where its least and its most differ. */
export function workingsOf({ weeks, hours, least, most }: PlannedCourse, pace: number): string[] {
  const [short, long] = bounds(weeks);
  const [few, many] = bounds(hours);
  return [...new Set([weeksWorking(short, few, pace, least.weeks), weeksWorking(long, many, pace, most.weeks)])];
}

/** The sum of weeks at one end, with those free between courses: "15 + 13 + 13 + 2 × 4 free = 49". */
export function totalWorking({ courses, pause, weeks }: Plan, end: keyof Weeks): string {
  const free = pause > 0 && courses.length > 1 ? [`${courses.length - 1} × ${pause} free`] : [];
  return `${[...courses.map((one) => one[end].weeks), ...free].join(' + ')} = ${weeks[end]}`;
}

/** Why each course stands where it does, as far as the record says. */
export function orderInWords({ courses, exams }: Plan): string[] {
  const studied = courses.map(({ course }) => course);
  const builders = new Map<string, string[]>();
  for (const course of studied) {
    const bases = formatList(basesOf(course, studied).map(courseName));
    if (bases) builders.set(bases, [...(builders.get(bases) ?? []), courseName(course)]);
  }
  const building = [...builders].map(
    ([bases, names]) => `${formatList(names)} ${names.length === 1 ? 'builds' : 'build'} on ${bases}.`,
  );
  return [
    ...building,
    building.length > 0
      ? 'What others build on comes first; for the rest we keep the university’s own order.'
      : 'The record does not say that one course builds on another, so we keep the university’s own order.',
    ...(exams.length > 0 ? ['The exam comes last.'] : []),
  ];
}
