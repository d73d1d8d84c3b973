import { z } from 'zod';
import type { Guide } from '#lib/domain/catalog';
import { verdicts } from '#lib/domain/guide';
import { slug, sourceIds } from './facts';

const claimRecord = z
  .object({
    guide: slug.meta({ description: 'The guide that shows the claim.' }),
    claim: z.string().meta({ description: 'The claim in our words, not in those of an article.' }),
    verdict: z.enum(verdicts).meta({
      description: '`partly`: true under conditions that it leaves out. `unverifiable`: no source either way.',
    }),
    evidence: z.string().meta({ description: 'What we found.' }),
    instead: z.string().meta({ description: 'What to say instead.' }),
    sources: sourceIds.meta({ description: '`id` of entries in `sources` of the guide.' }),
  })
  .meta({ id: 'Claim', description: 'A claim of common advice, checked.' });

/** The claims of a guide for readers of data, in the order of its page. */
export const toClaimRecords = (guide: Guide): z.infer<typeof claimRecord>[] =>
  guide.claims.map((claim) => claimRecord.parse({ ...claim, guide }));
