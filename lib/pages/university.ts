import type { Catalog, Institution, Program } from '#lib/domain/catalog';
import { byPromise, pathwaySources } from '#lib/domain/credit-share';
import { isOpen } from '#lib/domain/status';
import { numberSources } from '#lib/site/citations';

const openFirst = (a: Program, b: Program): number =>
  Number(isOpen(b)) - Number(isOpen(a)) || a.title.localeCompare(b.title, 'en');

/** Everything the page of a university or body shows, by the roles it has. */
export function universityProfile(catalog: Catalog, university: Institution) {
  const { slug } = university;
  const accepts = catalog.pathways.filter(({ degree }) => degree.institution.slug === slug).sort(byPromise);
  const acceptedElsewhere = catalog.pathways
    .filter(({ program, degree }) => program.institution.slug === slug && degree.institution.slug !== slug)
    .sort(byPromise);
  return {
    university,
    /** Programs it offers, open ones first, then by title. */
    programs: catalog.programs.filter(({ institution }) => institution.slug === slug).sort(openFirst),
    /** Degrees it awards, by title. */
    degrees: catalog.degrees.filter(({ institution }) => institution.slug === slug),
    /** Pathways into its degrees, largest share first. */
    accepts,
    /** Pathways from its programs into degrees of other universities, largest share first. */
    acceptedElsewhere,
    citations: numberSources([...university.sources, ...[...accepts, ...acceptedElsewhere].flatMap(pathwaySources)]),
  };
}

export type UniversityProfile = Readonly<ReturnType<typeof universityProfile>>;
