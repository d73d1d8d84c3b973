import type { Catalog, CreditPathway, Degree, Institution, Program } from '#lib/domain/catalog';
import { byShare, pathwaySources } from '#lib/domain/credit-share';
import { isOpen } from '#lib/domain/status';
import { type Citations, numberSources } from '#lib/site/citations';

/** Everything a university's page shows, by the roles it has. */
export interface UniversityProfile {
  readonly university: Institution;
  /** Programs it offers, open ones first, then by title. */
  readonly programs: readonly Program[];
  /** Degrees it awards, by title. */
  readonly degrees: readonly Degree[];
  /** Pathways into its degrees, largest share first. */
  readonly accepts: readonly CreditPathway[];
  /** Pathways from its programs into degrees of other universities, largest share first. */
  readonly acceptedElsewhere: readonly CreditPathway[];
  readonly citations: Citations;
}

const openFirst = (a: Program, b: Program): number =>
  Number(isOpen(b)) - Number(isOpen(a)) || a.title.localeCompare(b.title, 'en');

/** The profile of one university or body. */
export function universityProfile(catalog: Catalog, university: Institution): UniversityProfile {
  const { slug } = university;
  const accepts = catalog.pathways.filter(({ degree }) => degree.institution.slug === slug).sort(byShare);
  const acceptedElsewhere = catalog.pathways
    .filter(({ program, degree }) => program.institution.slug === slug && degree.institution.slug !== slug)
    .sort(byShare);
  return {
    university,
    programs: catalog.programs.filter(({ institution }) => institution.slug === slug).sort(openFirst),
    degrees: catalog.degrees.filter(({ institution }) => institution.slug === slug),
    accepts,
    acceptedElsewhere,
    citations: numberSources([...university.sources, ...[...accepts, ...acceptedElsewhere].flatMap(pathwaySources)]),
  };
}
