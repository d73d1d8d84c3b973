import type { Degree } from '#lib/domain/catalog';
import { byPromise } from '#lib/domain/credit-share';
import { numberSources } from '#lib/site/citations';

/** Everything a degree's page shows, asked for once. Sources are numbered in the record's order. */
export function degreeProfile(degree: Degree) {
  const pathways = [...degree.accepts].sort(byPromise);
  return {
    degree,
    /** Pathways into the degree, the largest published share first. */
    pathways,
    citations: numberSources([...degree.sources, ...pathways.flatMap(({ sources }) => sources)]),
  };
}

export type DegreeProfile = Readonly<ReturnType<typeof degreeProfile>>;
