import { z } from 'zod';
import { type Change, changeKinds } from '#lib/domain/change';
import { type Source, sourceKinds } from '#lib/domain/source';
import { siteUrl } from '#lib/site/config';
import { day, idsOf, partialDate, sourceIds, words } from './facts';

/** A page behind a figure, within one record. */
export const source = z
  .object({
    id: z.string().meta({ description: 'Our short name of the page, unique within its record.' }),
    title: z.string(),
    publisher: z.string(),
    url: z.string(),
    asOf: partialDate,
    kind: z.enum(sourceKinds),
    link: z
      .enum(['ok', 'evidence-only'])
      .meta({ description: '`evidence-only` pages are weak evidence, for the reason in `why`.' }),
    why: words,
    quote: words,
    note: words,
  })
  .meta({ id: 'Source', description: 'A page that carries a figure.' });

export const change = z
  .object({ on: day, is: z.enum(changeKinds), what: z.string(), sources: sourceIds })
  .meta({ id: 'Change', description: 'A dated change: an event in the world, or a correction of the record.' });

/** What every record has. */
export const recordShape = {
  page: z.string().meta({ description: 'The page of the record, for readers.' }),
  lastVerified: day.meta({ description: 'The day a person last checked the record against its sources.' }),
  lastChanged: day.meta({ description: 'The day a fact in it last changed.' }),
  sources: z.array(source),
};

export const toSource = ({ id, title, publisher, url, asOf, kind, link, why, quote, note }: Source) => ({
  id,
  title,
  publisher,
  url,
  asOf: asOf ?? null,
  kind,
  link,
  why: why ?? null,
  quote: quote ?? null,
  note: note ?? null,
});

export const toChange = ({ on, is, what, sources }: Change): z.infer<typeof change> => ({
  on,
  is,
  what,
  sources: idsOf(sources),
});

/** What every record has, from its page's path. */
export const toRecord = (
  path: string,
  record: { lastVerified: string; lastChanged: string; sources: readonly Source[] },
) => ({
  page: `${siteUrl}${path}`,
  lastVerified: record.lastVerified,
  lastChanged: record.lastChanged,
  sources: record.sources.map(toSource),
});
