import type { PartialDate } from '#lib/domain/partial-date';

const monthNames = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });
const weekdayNames = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' });

function formatPeriod(from: string, until: string): string {
  return from.slice(0, 2) === until.slice(0, 2) ? `${from}–${until.slice(2)}` : `${from}–${until}`;
}

/** "27 July 2026", "May 2026", "2026", "2018–19"; "undated" when the source gives no date. */
export function formatDate(date: PartialDate | undefined): string {
  if (!date) return 'undated';
  const [from = '', until] = date.split('/');
  if (until) return formatPeriod(from, until);
  const [year, month, day] = date.split('-');
  if (!month) return date;
  const name = monthNames.format(Date.UTC(2000, Number(month) - 1));
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** A full day with its day of the week: "Wednesday, 3 March 2027". */
export const formatWeekday = (day: string): string =>
  `${weekdayNames.format(Date.parse(`${day}T00:00:00Z`))}, ${formatDate(day)}`;

/** The one day that all of these are, or the first and the last of them: "22 November 2026 to 25 November 2026". */
export function formatDays(days: readonly string[]): string {
  const sorted = [...days].sort();
  const [first, last] = [formatDate(sorted[0]), formatDate(sorted.at(-1))];
  return first === last ? first : `${first} to ${last}`;
}

/** "2026", or "2018–19" for a period; "undated" when the source gives no date. */
export function formatYear(date: PartialDate | undefined): string {
  return date?.includes('/') ? formatDate(date) : formatDate(date?.slice(0, 4));
}
