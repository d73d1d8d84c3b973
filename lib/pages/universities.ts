import type { Catalog, Institution } from '#lib/domain/catalog';
import { degreesOfPrograms, directDegrees } from '#lib/domain/degree-way';
import { isOpen } from '#lib/domain/status';
import { formatCountry } from '#lib/format/country';

function countRoles(catalog: Catalog, university: Institution) {
  const programs = catalog.programs.filter(({ institution }) => institution.slug === university.slug);
  const degrees = catalog.degrees.filter(({ institution }) => institution.slug === university.slug);
  return {
    university,
    open: programs.filter(isOpen).length,
    programs: programs.length,
    /** Degrees of it that a program leads to, by credit or by a way in; and those to apply to directly. */
    degrees: degreesOfPrograms(degrees).length,
    direct: directDegrees(degrees).length,
  };
}

/** A university with what it does on record, in numbers. */
export type UniversityCount = Readonly<ReturnType<typeof countRoles>>;

/** All universities by name within their country; the country with the most of them first, then by name. */
export function universitiesByCountry(catalog: Catalog) {
  const codes = [...new Set(catalog.institutions.map(({ country }) => country))];
  return codes
    .map((code) => ({
      code,
      country: formatCountry(code),
      universities: catalog.institutions
        .filter(({ country }) => country === code)
        .map((university) => countRoles(catalog, university)),
    }))
    .sort((a, b) => b.universities.length - a.universities.length || a.country.localeCompare(b.country, 'en'));
}
