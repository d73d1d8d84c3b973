import { z } from 'zod';
import type { Guide } from '#lib/domain/catalog';
import { checksOf } from '#lib/domain/next-check';
import { routes } from '#lib/site/routes';
import { slug } from './facts';
import { mapperOf, recordShape } from './shared';

const guideRecord = z
  .object({
    slug,
    title: z.string().meta({ description: 'Its title.' }),
    question: z.string().meta({ description: 'The question of a visitor that it answers.' }),
    answer: z.string().meta({ description: 'The answer in short; the page has the reasons.' }),
    summary: z.string().meta({ description: 'What it is about, in our words.' }),
    fields: z.array(slug).meta({ description: 'Fields it is about.' }),
    degrees: z.array(slug).meta({ description: 'Degrees it compares; their facts are in the degrees.' }),
    ...recordShape,
  })
  .meta({ id: 'Guide', description: 'A page that answers one question; its claims are records of their own.' });

/** A guide for readers of data. */
export const toGuideRecord = mapperOf(guideRecord, (guide: Guide) => ({
  ...guide,
  nextCheck: checksOf.guides(guide),
  page: routes.guide(guide.slug),
}));
