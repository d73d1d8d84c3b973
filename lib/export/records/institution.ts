import { z } from 'zod';
import type { Catalog, Institution } from '#lib/domain/catalog';
import { checksOf } from '#lib/domain/next-check';
import { routes } from '#lib/site/routes';
import { universityVerdict } from '#lib/verdict/university';
import { inShort, slug, words } from './facts';
import { identifiers } from './identifiers';
import { recordShape } from './shared';

const institutionRecord = z
  .object({
    slug,
    name: z.string().meta({ description: 'The full name, in its own language.' }),
    short: z.string().meta({ description: 'The name where space is short.' }),
    inShort,
    brand: words.meta({ description: 'The name it publishes under on edX.' }),
    alsoKnownAs: z.array(z.string()).meta({ description: 'Abbreviations it goes by.' }),
    country: z.string().meta({ description: 'ISO 3166-1 alpha-2.' }),
    identifiers,
    offers: z.array(slug).meta({ description: 'Its programs.' }),
    awards: z.array(slug).meta({ description: 'Its degrees on record.' }),
    ...recordShape,
  })
  .meta({ id: 'Institution', description: 'A university or body that offers programs or awards degrees.' });

/** A university for readers of data, with what it offers and awards. */
export function toInstitutionRecord(catalog: Catalog, university: Institution): z.infer<typeof institutionRecord> {
  const isOfIt = ({ institution }: { institution: Institution }): boolean => institution.slug === university.slug;
  return institutionRecord.parse({
    ...university,
    inShort: universityVerdict(catalog, university),
    offers: catalog.programs.filter(isOfIt),
    awards: catalog.degrees.filter(isOfIt),
    nextCheck: checksOf.institutions(university),
    page: routes.university(university.slug),
  });
}
