import { z } from 'zod';
import { courseKinds } from '#lib/domain/course';
import { cited, moneyFact, rangeFact, version, words } from './facts';

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
    version,
    ...cited,
  })
  .meta({ id: 'Course', description: 'A unit of study in a program.' });
