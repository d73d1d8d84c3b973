import { z } from 'zod';
import type { Field } from '#lib/domain/catalog';
import { routes } from '#lib/site/routes';
import { note, slug } from './facts';
import { mapperOf, recordShape } from './shared';

const fieldRecord = z
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
export const toFieldRecord = mapperOf(fieldRecord, (field: Field) => ({ ...field, page: routes.field(field.slug) }));
