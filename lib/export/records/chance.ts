import { z } from 'zod';
import type { Guide } from '#lib/domain/catalog';
import { chanceBounds, chanceMeasures, chanceSteps } from '#lib/domain/chance';
import { bound, cited, oneOf, slug, words } from './facts';

const chanceRecord = z
  .object({
    guide: slug.meta({ description: 'The guide that shows the chance.' }),
    title: z.string().meta({ description: 'What the chance is about.' }),
    step: z.enum(chanceSteps).meta({ description: 'The step at which it stands.' }),
    who: z.string().meta({ description: 'Those it holds for; follows “Of 100 people who”.' }),
    does: z.string().meta({ description: 'What they came to.' }),
    value: bound.meta({ description: 'How many of `of` came to it; null where no source says.' }),
    of: bound.meta({ description: 'Of how many.' }),
    as: oneOf(chanceMeasures).meta({
      description: '`share` where the source does not say how many people `value` and `of` are.',
    }),
    group: bound.meta({ description: 'How many people a share is of, where its source says so.' }),
    is: oneOf(chanceBounds).meta({
      description: 'How near the share is: `at-most` where the source rounds `of` down, `almost` where it says so.',
    }),
    within: words.meta({ description: 'The time in which it happened; chances of different times do not compare.' }),
    doesNot: words.meta({ description: 'The other half.' }),
    cannotSay: words.meta({ description: 'What the figure does not show.' }),
    lookedFor: words.meta({ description: 'What was looked for in vain, where there is no figure.' }),
    ...cited,
  })
  .meta({ id: 'Chance', description: 'Of how many people how many came to something; `sources` as in its guide.' });

/** The chances of a guide for readers of data, in the order of its page. */
export const toChanceRecords = (guide: Guide): z.infer<typeof chanceRecord>[] =>
  guide.chances.map(({ counted, ...chance }) => chanceRecord.parse({ ...chance, ...counted, guide }));
