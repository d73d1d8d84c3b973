import type { CreditPathway, Degree, Field } from '#lib/domain/catalog';
import { byShare } from '#lib/domain/credit-share';
import { type Citations, numberSources } from '#lib/site/citations';

/** Everything a degree's page shows, asked for once. */
export interface DegreeProfile {
  readonly degree: Degree;
  /** Pathways into the degree, the largest published share first. */
  readonly pathways: readonly CreditPathway[];
  /** The fields of the programs that lead into it; a degree has none of its own. */
  readonly fields: readonly Field[];
  readonly citations: Citations;
}

/** The main fields of the programs that lead into a degree, by title. */
export function degreeFields(degree: Degree): Field[] {
  const fields = new Map(degree.accepts.map(({ program }) => [program.field.slug, program.field]));
  return [...fields.values()].sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

/** The profile of one degree. Sources are numbered in the record's order. */
export function degreeProfile(degree: Degree): DegreeProfile {
  const pathways = [...degree.accepts].sort(byShare);
  return {
    degree,
    pathways,
    fields: degreeFields(degree),
    citations: numberSources([...degree.sources, ...pathways.flatMap(({ sources }) => sources)]),
  };
}
