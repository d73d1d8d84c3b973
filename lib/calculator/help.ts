import { addMonths } from '#lib/domain/add-months';
import type { NumberRange } from '#lib/domain/range';
import { addDays } from '#lib/plan/days';

/** What an employer pays toward the degree of a route, and how that was counted. */
export interface DegreeHelp {
  readonly pays: NumberRange;
  /** Calendar years that the degree touches. */
  readonly years: NumberRange;
  /** What the program takes of the cap of the year in which it ends and the degree begins. */
  readonly taken: NumberRange;
}

interface Asked {
  /** The cap of one calendar year. */
  readonly yearly: NumberRange;
  /** Months of the degree; where they are not known, as many as they may be. */
  readonly months: NumberRange;
  /** Months before it: of the program, if they are known, or none. */
  readonly before: NumberRange | undefined;
  /** The day on which the route starts, if the visitor gave one. */
  readonly start: string | undefined;
  /** What the same plan pays of the program: nothing where a route has none, or the plans are two. */
  readonly programHelp: NumberRange;
}

/** One way in which the degree may lie in the calendar. */
interface Place {
  readonly years: number;
  /** The least and the most of the program’s help that falls into the degree’s first calendar year, as parts of one. */
  readonly shared: NumberRange;
}

const yearOfDay = (day: string): number => Number(day.slice(0, 4));

/** How many calendar years some months touch from a day on: at least one. */
export function yearsFrom(start: string, months: number): number {
  const last = addDays(addMonths(start, Math.ceil(months)), -1);
  return Math.max(1, yearOfDay(last) - yearOfDay(start) + 1);
}

/** The fewest and the most calendar years that some months touch, from any day on: twelve touch one or two. */
export const yearsFromAnyDay = (months: NumberRange): NumberRange => ({
  min: Math.max(1, Math.ceil(months.min / 12)),
  max: Math.floor((Math.max(1, Math.ceil(months.max)) - 1) / 12) + 2,
});

/** Where a degree lies that begins some months after a day. */
function placeAt(start: string, before: number, months: number): Place {
  const begin = addMonths(start, before);
  const eve = yearOfDay(addDays(begin, -1));
  const isShared = before > 0 && eve === yearOfDay(begin);
  const isAllShared = isShared && yearOfDay(start) === eve;
  return { years: yearsFrom(begin, months), shared: { min: isAllShared ? 1 : 0, max: isShared ? 1 : 0 } };
}

function placesOf({ months, before, start }: Asked): Place[] {
  const open = { min: 0, max: 1 };
  if (!(start && before)) {
    const { min, max } = yearsFromAnyDay(months);
    return [min, max].map((years) => ({ years, shared: open }));
  }
  const first = Math.ceil(before.min);
  // A year and a month on, the calendar holds no place that was not seen.
  const count = Math.min(Math.ceil(before.max) - first, 12) + 1;
  return Array.from({ length: count }, (_, index) => first + index).flatMap((offset) =>
    [months.min, months.max].map((length) => placeAt(start, offset, length)),
  );
}

const spanOf = (values: readonly number[]): NumberRange => ({ min: Math.min(...values), max: Math.max(...values) });

/**
 * What an employer pays toward a degree: a cap for each calendar year that it touches, least and most. What the same plan pays of the program in the degree’s first year comes out of that year’s cap.
 */
export function degreeHelp(asked: Asked): DegreeHelp {
  const { yearly, programHelp } = asked;
  const cap = yearly.min;
  const places = placesOf(asked).map(({ years, shared }) => ({
    years,
    least: shared.min * Math.min(cap, programHelp.min),
    most: shared.max * Math.min(cap, programHelp.max),
  }));
  return {
    pays: spanOf(places.flatMap(({ years, least, most }) => [cap * years - most, cap * years - least])),
    years: spanOf(places.map(({ years }) => years)),
    taken: spanOf(places.flatMap(({ least, most }) => [least, most])),
  };
}
