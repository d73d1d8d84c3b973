import { z } from 'zod';
import { type Course, courseKinds } from '#lib/domain/course';
import { idsOf, moneyFact, partialDate, rangeFact, sourceIds, toMoneyFact, toRangeFact, words } from './facts';

export const courseRecord = z
  .object({
    code: words,
    title: z.string(),
    formerTitles: z.array(z.string()),
    kind: z.enum(courseKinds),
    place: words.meta({ description: 'Where it stands when not everyone takes it.' }),
    membership: words.meta({ description: 'Why we think it belongs to the program, when no source lists it there.' }),
    weeks: rangeFact,
    hoursPerWeek: rangeFact,
    price: moneyFact,
    buildsOn: z.array(z.string()),
    format: words,
    level: words,
    note: words,
    asOf: partialDate,
    sources: sourceIds,
  })
  .meta({ id: 'Course', description: 'A unit of study in a program.' });

export const toCourseRecord = (course: Course): z.infer<typeof courseRecord> => ({
  code: course.code ?? null,
  title: course.title,
  formerTitles: [...course.formerTitles],
  kind: course.kind,
  place: course.place ?? null,
  membership: course.membership ?? null,
  weeks: toRangeFact(course.weeks),
  hoursPerWeek: toRangeFact(course.hoursPerWeek),
  price: toMoneyFact(course.price),
  buildsOn: [...course.buildsOn],
  format: course.format ?? null,
  level: course.level ?? null,
  note: course.note ?? null,
  asOf: course.asOf ?? null,
  sources: idsOf(course.sources),
});
