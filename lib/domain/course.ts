import { z } from 'zod';
import type { Cited } from './cited';
import { type AuthoredFact, unusualShape, versionShape } from './fact';
import { priceSchema } from './figure';
import { multiplyRanges, type NumberRange, rangeSchema } from './range';
import { citedShape } from './source';

export const courseKinds = ['course', 'exam', 'capstone'] as const;

/** A unit of study in a program. Weeks and hours per week rest on the sources and the date of the course itself. */
export const courseSchema = z
  .strictObject({
    code: z.string().min(1).optional(),
    title: z.string().min(1),
    formerTitles: z.array(z.string()).default([]),
    kind: z.enum(courseKinds).default('course'),
    /** Where the course stands in the program when not everyone takes it: "elective, International Development". */
    place: z.string().min(1).optional(),
    weeks: rangeSchema.optional(),
    hoursPerWeek: rangeSchema.optional(),
    price: priceSchema,
    /** Names (codes, or titles where there is no code) of the courses it builds on. */
    buildsOn: z.array(z.string()).default([]),
    format: z.string().min(1).optional(),
    level: z.string().min(1).optional(),
    /** Why we think the course belongs to the program, when no source lists it there. */
    membership: z.string().min(1).optional(),
    note: z.string().min(1).optional(),
    ...unusualShape,
    ...versionShape,
    ...citedShape,
  })
  .transform(({ weeks, hoursPerWeek, unusual: _, ...course }) => {
    const { asOf, version, sources } = course;
    const measure = (value: NumberRange | undefined): AuthoredFact<NumberRange> =>
      value ? { state: 'known', value, how: 'stated', version, asOf, sources, also: [] } : { state: 'unknown' };
    return { ...course, weeks: measure(weeks), hoursPerWeek: measure(hoursPerWeek) };
  });

export type Course = Cited<z.infer<typeof courseSchema>>;

/** What `buildsOn` uses to name a course: its code, or its title when it has no code. */
export const courseName = (course: { code?: string | undefined; title: string }): string => course.code ?? course.title;

/** Hours a course takes in all: weeks × hours per week, both ends; nothing when either is unknown. */
export function courseHours(course: Course): NumberRange | undefined {
  if (course.weeks.state !== 'known' || course.hoursPerWeek.state !== 'known') return undefined;
  return multiplyRanges(course.weeks.value, course.hoursPerWeek.value);
}
