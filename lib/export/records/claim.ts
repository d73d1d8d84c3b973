import { z } from 'zod';
import type { Guide } from '#lib/domain/catalog';
import { verdicts } from '#lib/domain/guide';
import { slug, sourceIds } from './facts';

const claimRecord = z
  .object({
    guide: slug.meta({ description: 'The guide that shows the claim.' }),
    claim: z.string().meta({ description: 'The claim in our words, not in those of an article.' }),
    verdict: z.enum(verdicts).meta({
      description:
        '`confirmed`: sources say it, none says otherwise. `partly`: it holds for some and not for others, held once, is shown in part or is disputed. `wrong`: sources say otherwise. `unverifiable`: no source could show it, or nobody can trace the words.',
    }),
    evidence: z.string().meta({ description: 'What we found.' }),
    instead: z.string().meta({ description: 'What to say instead.' }),
    sources: sourceIds.meta({ description: '`id` of entries in `sources` of the guide.' }),
  })
  .meta({ id: 'Claim', description: 'A claim of common advice, checked.' });

/** The claims of a guide for readers of data, in the order of its page. */
export const toClaimRecords = (guide: Guide): z.infer<typeof claimRecord>[] =>
  guide.claims.map((claim) => claimRecord.parse({ ...claim, guide }));
