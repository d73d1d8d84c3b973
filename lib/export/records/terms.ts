import { z } from 'zod';
import type { Terms } from '#lib/domain/catalog';
import { checksOf } from '#lib/domain/next-check';
import { platforms } from '#lib/domain/program';
import { clauseKinds, clauseUnits } from '#lib/domain/terms';
import { bound, cited, day, group, oneOf, slug, words } from './facts';
import { nextCheck } from './shared';

const names = z.preprocess((list) => list ?? [], z.array(z.string()));

const termRecord = z
  .object({
    provider: slug.meta({ description: 'The record it stands in; its sources are under `terms/` and this name.' }),
    providerName: z.string().meta({ description: 'Whose rule it is.' }),
    id: z.string().meta({ description: 'Our short name of the rule, unique within its provider.' }),
    kind: z.enum(clauseKinds).meta({ description: 'What the rule is about.' }),
    platforms: z
      .preprocess((list) => list ?? [], z.array(z.enum(platforms)))
      .meta({ description: 'It is for programs taught here today; empty when it does not depend on the platform.' }),
    institutions: names.meta({ description: 'It is for programs of these; empty when any.' }),
    programs: names.meta({ description: 'It is for these alone; empty when any.' }),
    text: z.string().meta({ description: 'The rule in our words.' }),
    value: group({
      number: bound.meta({ description: 'The number.' }),
      unit: oneOf(clauseUnits).meta({ description: 'What it counts.' }),
    }).meta({
      description: 'The number that decides most; null when the rule has none.',
    }),
    note: words.meta({ description: 'What a reader should know about it.' }),
    ...cited,
    lastVerified: day,
    lastChanged: day,
    nextCheck,
  })
  .meta({ id: 'Term', description: 'A rule of a provider: on refunds, access, exams, aid, closing.' });

/** The rules of a provider for readers of data, in the order of its record. */
export const toTermRecords = (provider: Terms): z.infer<typeof termRecord>[] =>
  provider.terms.map((clause) =>
    termRecord.parse({
      ...clause,
      ...(clause.appliesTo ?? provider.appliesTo),
      provider,
      providerName: provider.title,
      lastVerified: provider.lastVerified,
      lastChanged: provider.lastChanged,
      nextCheck: checksOf.terms(provider),
    }),
  );
