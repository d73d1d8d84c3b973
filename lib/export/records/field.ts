import { z } from 'zod';
import type { Field } from '#lib/domain/field';
import { routes } from '#lib/site/routes';
import { note, slug, toNote } from './facts';
import { recordShape, toRecord } from './shared';

export const fieldRecord = z
  .object({
    slug,
    title: z.string(),
    summary: z.string(),
    occupations: z.array(slug).meta({ description: 'Kinds of work a learner may have in mind; the match is ours.' }),
    degreeAdds: z.array(note).meta({ description: 'What a full degree changes in this field.' }),
    notFound: z.array(z.string()),
    ...recordShape,
  })
  .meta({ id: 'Field', description: 'A subject of the record’s taxonomy.' });

/** A field for readers of data. */
export const toFieldRecord = (field: Field): z.infer<typeof fieldRecord> => ({
  slug: field.slug,
  title: field.title,
  summary: field.summary,
  occupations: field.occupations.map((occupation) => occupation.slug),
  degreeAdds: field.degreeAdds.map(toNote),
  notFound: [...field.notFound],
  ...toRecord(routes.field(field.slug), field),
});
