import { firstYear } from '#lib/domain/partial-date';
import { formatDate } from '#lib/format/date';

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Why a date in the right form is none: "there is no month 13". Nothing when the form itself is wrong. */
export function findImpossible(written: string): string | undefined {
  const [, year = '', month, day, until] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?|\/(\d{4}))?$/.exec(written) ?? [];
  if (year && (Number(year) < firstYear || Number(until ?? year) >= 2100)) return `the years are ${firstYear} to 2099`;
  if (until) return until < year ? `the second year, ${until}, is before the first` : undefined;
  if (!month) return undefined;
  if (Number(month) < 1 || Number(month) > 12) return `there is no month ${month}`;
  const days = daysIn(Number(year), Number(month));
  if (!day || (Number(day) >= 1 && Number(day) <= days)) return undefined;
  return `${formatDate(`${year}-${month}`)} has days 1 to ${days}`;
}
