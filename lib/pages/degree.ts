import type { Degree, Payer } from '#lib/domain/catalog';
import { byPromise } from '#lib/domain/credit-share';
import type { Source } from '#lib/domain/source';
import { numberSources } from '#lib/site/citations';
import { degreeNotFound } from './not-found';

/**
 * Everything a degree's page shows, asked for once. Sources are numbered in the record's order.
 *
 * @param alsoCited what else the page cites, numbered last
 */
export function degreeProfile(degree: Degree, payers: readonly Payer[] = [], alsoCited: readonly Source[] = []) {
  const pathways = [...degree.accepts].sort(byPromise);
  return {
    degree,
    notFound: degreeNotFound(degree),
    /** Pathways into the degree, the largest published share first. */
    pathways,
    /** All payers; its page shows those of its university’s country. */
    payers,
    citations: numberSources([...degree.sources, ...pathways.flatMap(({ sources }) => sources), ...alsoCited]),
  };
}

export type DegreeProfile = Readonly<ReturnType<typeof degreeProfile>>;
