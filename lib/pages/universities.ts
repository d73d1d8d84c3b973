import type { Catalog } from '#lib/domain/catalog';
import { formatCountry } from '#lib/format/country';

/** All universities by name within their country; the country with the most of them first, then by name. */
export function universitiesByCountry(catalog: Catalog) {
  const codes = [...new Set(catalog.institutions.map(({ country }) => country))];
  return codes
    .map((code) => ({
      code,
      country: formatCountry(code),
      universities: catalog.institutions.filter(({ country }) => country === code),
    }))
    .sort((a, b) => b.universities.length - a.universities.length || a.country.localeCompare(b.country, 'en'));
}
