import type { Catalog, Degree, Program } from '#lib/domain/catalog';

/** A record one can choose, with the words to choose it by. */
export interface Option {
  readonly slug: string;
  readonly label: string;
}

/** Every program and degree, by title. */
export function pickerOptions(catalog: Catalog): { programs: Option[]; degrees: Option[] } {
  const toOption = ({ slug, title, institution }: Program | Degree): Option => ({
    slug,
    label: `${title}, ${institution.short}`,
  });
  return { programs: catalog.programs.map(toOption), degrees: catalog.degrees.map(toOption) };
}
