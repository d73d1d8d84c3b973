/**
 * The same day of the month some months later, or the last day of a shorter month.
 *
 * @param day `YYYY-MM-DD`
 * @param count months; negative for earlier
 */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}
