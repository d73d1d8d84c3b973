import type { CollegeOrUniversity } from 'schema-dts';
import type { Institution } from '#lib/domain/catalog';
import { registerEntries } from '#lib/format/identifiers';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { providerData } from './offer';

/** A university as its page describes it, with what registers call it. */
export function universityData(university: Institution): CollegeOrUniversity {
  const { identifiers, slug } = university;
  const entries = identifiers && !identifiers.of ? registerEntries(identifiers) : [];
  return {
    ...(providerData(university) as object),
    '@type': 'CollegeOrUniversity',
    mainEntityOfPage: `${siteUrl}${routes.university(slug)}`,
    ...(entries.length > 0 && {
      identifier: entries.map(({ register, value }) => ({ '@type': 'PropertyValue', propertyID: register, value })),
    }),
  };
}
