import type { EducationalOccupationalProgram } from 'schema-dts';
import type { Degree } from '#lib/domain/catalog';
import type { Delivery } from '#lib/domain/degree';
import { levelLabels } from '#lib/format/labels';
import { siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { offerData, providerData, timeData } from './offer';

const modes: Record<Delivery, string | undefined> = {
  online: 'online',
  campus: 'onsite',
  blended: 'blended',
  either: undefined,
};

/**
 * Its codes in the US classification, in the form that Google's description of training programs uses. An uncertain match
 * makes none: machines would take it for the university's own.
 */
const codeData = ({ codes }: Degree) =>
  codes?.match === 'likely'
    ? { identifier: codes.cip.map((value) => ({ '@type': 'PropertyValue' as const, propertyID: 'CIP2020', value })) }
    : {};

/** A degree as schema.org's EducationalOccupationalProgram: only what its page shows, nothing that is not known. */
export function degreeData(degree: Degree): EducationalOccupationalProgram {
  const mode = degree.delivery && modes[degree.delivery.is];
  return {
    '@type': 'EducationalOccupationalProgram',
    name: degree.title,
    description: degree.summary,
    url: `${siteUrl}${routes.degree(degree.slug)}`,
    provider: providerData(degree.institution),
    ...(degree.level === 'not-stated' ? {} : { educationalCredentialAwarded: levelLabels[degree.level] }),
    ...(mode === undefined ? {} : { educationalProgramMode: mode }),
    ...offerData(degree.tuition),
    ...timeData(degree.duration),
    ...codeData(degree),
  };
}
