import { z } from 'zod';
import type { Fact } from './fact';
import { priceSchema } from './figure';
import type { MoneyRange } from './money';
import { type PartialDate, partialDateSchema } from './partial-date';
import { multiplyRanges, type NumberRange, rangeSchema } from './range';
import { citesSchema, type Source } from './source';

export const courseKinds = ['course', 'exam', 'capstone'] as const;

export const courseSchema = z.strictObject({
  code: z.string().min(1).optional(),
  title: z.string().min(1),
  formerTitles: z.array(z.string()).optional(),
  kind: z.enum(courseKinds).default('course'),
  /** Where the course stands in the program when not everyone takes it: "elective, International Development". */
  place: z.string().min(1).optional(),
  weeks: rangeSchema.optional(),
  hoursPerWeek: rangeSchema.optional(),
  price: priceSchema.optional(),
  buildsOn: z.array(z.string()).default([]),
  format: z.string().min(1).optional(),
  level: z.string().min(1).optional(),
  /** Why we think the course belongs to the program, when no source lists it there. */
  membership: z.string().min(1).optional(),
  note: z.string().min(1).optional(),
  asOf: partialDateSchema.optional(),
  sources: citesSchema,
});

/** A unit of study in a program. Weeks and hours per week speak for `asOf`. */
export interface Course {
  readonly code?: string | undefined;
  readonly title: string;
  readonly formerTitles: readonly string[];
  readonly kind: (typeof courseKinds)[number];
  readonly place?: string | undefined;
  readonly weeks: Fact<NumberRange>;
  readonly hoursPerWeek: Fact<NumberRange>;
  readonly price: Fact<MoneyRange>;
  /** Names (codes, or titles where there is no code) of the courses it builds on. */
  readonly buildsOn: readonly string[];
  readonly format?: string | undefined;
  readonly level?: string | undefined;
  readonly membership?: string | undefined;
  readonly note?: string | undefined;
  readonly asOf?: PartialDate | undefined;
  readonly sources: readonly Source[];
}

/** What `buildsOn` uses to name a course: its code, or its title when it has no code. */
export const courseName = (course: { code?: string | undefined; title: string }): string => course.code ?? course.title;

/** Hours a course takes in all: weeks × hours per week, both ends; nothing when either is unknown. */
export function courseHours(course: Course): NumberRange | undefined {
  if (course.weeks.state !== 'known' || course.hoursPerWeek.state !== 'known') return undefined;
  return multiplyRanges(course.weeks.value, course.hoursPerWeek.value);
}
