import type { z } from 'zod';
import type { Course, courseSchema } from '#lib/domain/course';
import type { Fact } from '#lib/domain/fact';
import type { NumberRange } from '#lib/domain/range';
import type { Cite } from './cite';
import { priceFact } from './figure';

/** A course from its front matter; its weeks and hours rest on the sources and the date of the course itself. */
export function buildCourse(authored: z.infer<typeof courseSchema>, cite: Cite, lookedOn: string): Course {
  const sources = cite(authored.sources);
  const measure = (value: NumberRange | undefined): Fact<NumberRange> =>
    value
      ? { state: 'known', value, how: 'stated', asOf: authored.asOf, sources, also: [] }
      : { state: 'unknown', lookedOn };
  return {
    ...authored,
    formerTitles: authored.formerTitles ?? [],
    weeks: measure(authored.weeks),
    hoursPerWeek: measure(authored.hoursPerWeek),
    price: priceFact(authored.price, cite, { lookedOn }),
    sources,
  };
}
