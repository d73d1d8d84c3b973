import type { Degree, Field } from '#lib/domain/catalog';
import { byShare } from '#lib/domain/credit-share';
import { numberSources } from '#lib/site/citations';

/** The main fields of the programs that lead into a degree, by title. */
export function degreeFields(degree: Degree): Field[] {
  const fields = new Map(degree.accepts.map(({ program }) => [program.field.slug, program.field]));
  return [...fields.values()].sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** Everything a degree's page shows, asked for once. Sources are numbered in the record's order. */
export function degreeProfile(degree: Degree) {
  const pathways = [...degree.accepts].sort(byShare);
  return {
    degree,
    /** Pathways into the degree, the largest published share first. */
    pathways,
    /** The fields of the programs that lead into it; a degree has none of its own. */
    fields: degreeFields(degree),
    citations: numberSources([...degree.sources, ...pathways.flatMap(({ sources }) => sources)]),
  };
}

export type DegreeProfile = Readonly<ReturnType<typeof degreeProfile>>;
