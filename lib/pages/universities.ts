import type { Catalog, Institution } from '#lib/domain/catalog';
import { isOpen } from '#lib/domain/status';
import { formatCountry } from '#lib/format/country';

/** A university with what it does on record, in numbers. */
export interface UniversityCount {
  readonly university: Institution;
  readonly open: number;
  readonly programs: number;
  /** Degrees of it that a program leads to, by credit or by a way in. */
  readonly degrees: number;
}

export interface CountryGroup {
  readonly code: string;
  readonly country: string;
  readonly universities: readonly UniversityCount[];
}

function countOf(catalog: Catalog, university: Institution): UniversityCount {
  const programs = catalog.programs.filter(({ institution }) => institution.slug === university.slug);
  const degrees = catalog.degrees.filter(
    ({ institution, accepts }) => institution.slug === university.slug && accepts.length > 0,
  );
  return {
    university,
    open: programs.filter(isOpen).length,
    programs: programs.length,
    degrees: degrees.length,
  };
}

/** All universities by name within their country; the country with the most of them first, then by name. */
export function universitiesByCountry(catalog: Catalog): CountryGroup[] {
  const codes = [...new Set(catalog.institutions.map(({ country }) => country))];
  return codes
    .map((code) => ({
      code,
      country: formatCountry(code),
      universities: catalog.institutions
        .filter(({ country }) => country === code)
        .map((university) => countOf(catalog, university)),
    }))
    .sort((a, b) => b.universities.length - a.universities.length || a.country.localeCompare(b.country, 'en'));
}
