import type { Catalog } from '#lib/domain/catalog';

/** A record one can choose, with the words to choose it by. */
export interface Option {
  readonly slug: string;
  readonly label: string;
}

/** Every program and degree, by title. */
export function pickerOptions(catalog: Catalog): { programs: Option[]; degrees: Option[] } {
  const optionOf = ({
    slug,
    title,
    institution,
  }: {
    slug: string;
    title: string;
    institution: { short: string };
  }): Option => ({
    slug,
    label: `${title}, ${institution.short}`,
  });
  return { programs: catalog.programs.map(optionOf), degrees: catalog.degrees.map(optionOf) };
}
