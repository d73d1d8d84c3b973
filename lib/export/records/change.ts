import { z } from 'zod';
import { changedProperties, changeKinds } from '#lib/domain/change';
import type { LoggedChange } from '#lib/list/changes';
import { siteUrl } from '#lib/site/config';
import { changeValues, spreadValues } from './change-values';
import { oneOf, partialDate, slug, sourceIds } from './facts';
import { mapperOf } from './shared';

const schema = z
  .object({
    on: z.string().meta({
      description:
        'The day, `YYYY-MM-DD`. Of a closing as exactly as its source gives it: `2027`, `2027-06`, `2027-06-30`.',
    }),
    is: z.enum(changeKinds).meta({
      description:
        '`event`: the world changed. `update`: the record has something new. `correction`: the record was wrong.',
    }),
    isClosing: z.boolean().meta({ description: 'Whether it is an announced closing, which lies ahead.' }),
    what: z.string().meta({ description: 'What changed, in words.' }),
    of: oneOf(changedProperties).meta({ description: 'The one property that it is of; null where it is of several.' }),
    ...changeValues,
    holdsFrom: partialDate.meta({
      description: 'When what was announced is to take place; null where it is not later.',
    }),
    kind: z.enum(['program', 'degree']).meta({ description: 'What kind of record it is of.' }),
    record: slug,
    title: z.string().meta({ description: 'The title of the record.' }),
    university: slug,
    page: z.string().meta({ description: 'The page of the record, for readers.' }),
    sources: sourceIds.meta({ description: '`id` of entries in `sources` of the record.' }),
  })
  .meta({ id: 'LoggedChange', description: 'A dated change with the record it belongs to.' });

const changeRecord = z.preprocess(({ change, kind, record, path, isClosing }: LoggedChange) => {
  return {
    ...spreadValues(change),
    isClosing,
    kind,
    record,
    title: record.title,
    university: record.institution,
    page: `${siteUrl}${path}`,
  };
}, schema);

/** A change for readers of data. */
export const toChangeRecord = mapperOf<LoggedChange, typeof changeRecord>(changeRecord);
