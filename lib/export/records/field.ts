import { z } from 'zod';
import type { Catalog, Field } from '#lib/domain/catalog';
import { checksOf } from '#lib/domain/next-check';
import { routes } from '#lib/site/routes';
import { fieldVerdict } from '#lib/verdict/field';
import { fieldEarnings } from './earnings';
import { inShort, note, slug } from './facts';
import { subjectCodes } from './identifiers';
import { notFound, recordShape } from './shared';

const fieldRecord = z
  .object({
    slug,
    title: z.string().meta({ description: 'The name of the subject.' }),
    inShort,
    summary: z.string().meta({ description: 'What it is, in our words.' }),
    isQuantitative: z.boolean().meta({
      description: 'Whether its programs and degrees may ask for mathematics; our judgement.',
    }),
    codes: subjectCodes,
    occupations: z.array(slug).meta({ description: 'Kinds of work a learner may have in mind; the match is ours.' }),
    degreeAdds: z.array(note).meta({ description: 'What a full degree changes in this field.' }),
    earnings: fieldEarnings,
    notFound,
    ...recordShape,
  })
  .meta({ id: 'Field', description: 'A subject of the record’s taxonomy.' });

/** A field for readers of data. */
export const toFieldRecord = (catalog: Catalog, field: Field): z.infer<typeof fieldRecord> =>
  fieldRecord.parse({
    ...field,
    inShort: fieldVerdict(catalog, field),
    nextCheck: checksOf.fields(field),
    page: routes.field(field.slug),
  });
