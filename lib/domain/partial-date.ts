import { z } from 'zod';
import { withCode } from './code';
import { compareText } from './compare-text';

/**
 * A date as exactly as its source gives it: `2026`, `2026-05`, `2026-05-15`, or an academic year or other
 * period `2018/2019`. Kept as text and never turned into a `Date`: a month is not its first day.
 */
export type PartialDate = string;

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?|\/(\d{4}))?$/;

/** The first year that anything on record can speak for: what came before concerns no program and no fee of today. */
export const firstYear = 1990;

function isRealDate(text: string): boolean {
  const found = shape.exec(text);
  if (!found) return false;
  const [, year, month, day, until] = found;
  if (Number(year) < firstYear || Number(until ?? year) >= 2100) return false;
  if (until) return Number(until) >= Number(year);
  if (!month) return true;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return false;
  return !day || (Number(day) >= 1 && Number(day) <= new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate());
}

/** YAML reads a bare `2026` as a number; a year is text everywhere after this schema. */
export const partialDateSchema = z
  .union([z.string().regex(shape, withCode('date-format')), z.int(withCode('date-format'))], withCode('date-format'))
  .transform((date): PartialDate => String(date))
  .refine(isRealDate, withCode('date-format'));

/** A full calendar day, for what we did ourselves: `lastVerified`, `lastChanged`, a dated change. */
export const daySchema = partialDateSchema.refine(
  (text) => /^\d{4}-\d{2}-\d{2}$/.test(text),
  withCode('date-format', { day: true }),
);

/**
 * The last day a partial date can mean, as `YYYY-MM-DD`. A period of two years that follow each other is an academic
 * year and ends on 31 August of the second: our rule for years that run from autumn to summer, when the fees of the next
 * one begin. A longer period ends with its last year.
 */
export function lastDayOf(date: PartialDate): string {
  const [, year = '', month, day, until] = shape.exec(date) ?? [];
  if (until) return Number(until) === Number(year) + 1 ? `${until}-08-31` : `${until}-12-31`;
  if (!month) return `${year}-12-31`;
  if (day) return date;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(days).padStart(2, '0')}`;
}

/** The date that a figure is as old as: a sum with parts of several years is as old as the first of these. */
export function oldestOf(date: PartialDate): PartialDate {
  const [from = '', until] = date.split('/');
  return until && Number(until) > Number(from) + 1 ? from : date;
}

/** The first day a partial date can mean, as `YYYY-MM-DD`. */
export function firstDayOf(date: PartialDate): string {
  const [, year = '', month, day] = shape.exec(date) ?? [];
  return `${year}-${month ?? '01'}-${day ?? '01'}`;
}

/** Orders by the last day each date can mean, oldest first. An absent date is older than any other. */
export function compareDates(a: PartialDate | undefined, b: PartialDate | undefined): number {
  return compareText(a ? lastDayOf(a) : '', b ? lastDayOf(b) : '');
}

/** The year a figure speaks for: its last year when it is a period. */
export function yearOf(date: PartialDate): number {
  return Number(lastDayOf(date).slice(0, 4));
}

/** Whole months from the last day `date` can mean to `today` (`YYYY-MM-DD`); negative when `date` is later. */
export function monthsSince(date: PartialDate, today: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = lastDayOf(date).split('-').map(Number);
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  return (year - fromYear) * 12 + (month - fromMonth) - (day < fromDay ? 1 : 0);
}
