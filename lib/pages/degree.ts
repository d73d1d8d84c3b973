import type { Degree, Payer } from '#lib/domain/catalog';
import { byPromise } from '#lib/domain/credit-share';
import type { Source } from '#lib/domain/source';
import { numberSources } from '#lib/site/citations';
import { loanNote } from './loan';
import { degreeNotFound } from './not-found';

/**
 * Everything a degree's page shows, asked for once. Sources are numbered in the record's order.
 *
 * @param alsoCited what else the page cites, numbered last
 */
export function degreeProfile(degree: Degree, payers: readonly Payer[] = [], alsoCited: readonly Source[] = []) {
  const pathways = [...degree.accepts].sort(byPromise);
  const loan = loanNote(degree, payers);
  return {
    degree,
    notFound: degreeNotFound(degree),
    /** Pathways into the degree, the largest published share first. */
    pathways,
    /** All payers; its page shows those of its university’s country. */
    payers,
    /** How its tuition stands to the limits of federal loans, for a US master’s degree. */
    loan,
    citations: numberSources([
      ...degree.sources,
      ...pathways.flatMap(({ sources }) => sources),
      ...alsoCited,
      ...(loan?.sources ?? []),
    ]),
  };
}

export type DegreeProfile = Readonly<ReturnType<typeof degreeProfile>>;
