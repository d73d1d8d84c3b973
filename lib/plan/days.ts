/** Days are `YYYY-MM-DD` and counted in UTC, where each has 24 hours. */

const dayLength = 86_400_000;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day that many days later. */
export const addDays = (day: string, count: number): string =>
  new Date(timeOf(day) + count * dayLength).toISOString().slice(0, 10);

/** Days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number => (timeOf(to) - timeOf(from)) / dayLength;

/** The day itself when it is a Monday, else the next one. */
export const mondayFrom = (day: string): string => addDays(day, (8 - new Date(timeOf(day)).getUTCDay()) % 7);
