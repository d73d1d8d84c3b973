import { z } from 'zod';
import type { Catalog } from '#lib/domain/catalog';
import type { Institution } from '#lib/domain/institution';
import { routes } from '#lib/site/routes';
import { slug, words } from './facts';
import { recordShape, toRecord } from './shared';

export const institutionRecord = z
  .object({
    slug,
    name: z.string(),
    short: z.string(),
    brand: words.meta({ description: 'The name it publishes under on edX.' }),
    country: z.string().meta({ description: 'ISO 3166-1 alpha-2.' }),
    offers: z.array(slug).meta({ description: 'Its programs.' }),
    awards: z.array(slug).meta({ description: 'Its degrees on record.' }),
    ...recordShape,
  })
  .meta({ id: 'Institution', description: 'A university or body that offers programs or awards degrees.' });

const slugsAt = (
  records: readonly { slug: string; institution: Institution }[],
  { slug: university }: Institution,
): string[] => records.filter(({ institution }) => institution.slug === university).map((record) => record.slug);

/** A university for readers of data, with what it offers and awards. */
export const toInstitutionRecord = (
  { programs, degrees }: Catalog,
  institution: Institution,
): z.infer<typeof institutionRecord> => ({
  slug: institution.slug,
  name: institution.name,
  short: institution.short,
  brand: institution.brand ?? null,
  country: institution.country,
  offers: slugsAt(programs, institution),
  awards: slugsAt(degrees, institution),
  ...toRecord(routes.university(institution.slug), institution),
});
