import { tellNotForYou } from '#lib/calculator/for-whom';
import type { Degree, Payer } from '#lib/domain/catalog';
import { byPromise } from '#lib/domain/credit-share';
import { numberSources } from '#lib/site/citations';
import { rateFrom } from '#lib/ways/rate-from';
import { degreeFrom, hasRates, pathwaysFrom } from '#lib/ways/work-out-way';
import { loanNote } from './loan';
import { degreeNotFound } from './not-found';
import type { DrawnWay } from './program';

const asksAt = (degree: Degree, way: DrawnWay | undefined): 'way' | 'head' | undefined => {
  if (way) return way.hasRates ? 'way' : undefined;
  return hasRates(degree) ? 'head' : undefined;
};

/**
 * Everything a degree's page shows, asked for once. Sources are numbered in the record's order.
 *
 * @param way what its page draws of the whole way: its sources are numbered last but for those of loans
 * @param from where someone lives, by its code: chooses the rates of its tuition
 */
export function degreeProfile(degree: Degree, payers: readonly Payer[] = [], way?: DrawnWay, from?: string) {
  const rated = degreeFrom(degree, from);
  const pathways = pathwaysFrom([...degree.accepts].sort(byPromise), from);
  const loan = loanNote(degree, payers);
  return {
    degree,
    from,
    /** Where the page asks where one lives: beside the whole way, else at its head; nowhere when no rate goes by it. */
    asksAt: asksAt(degree, way),
    /** The same with its prices as someone from that country pays them. */
    rated: rated.degree,
    /** What is on record for others only, in a sentence, where the rate of that country was not found. */
    notForYou: from && rateFrom(degree.tuition, from).is === 'others' ? tellNotForYou(degree, from) : undefined,
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
      ...(way?.sources ?? []),
      ...(loan?.sources ?? []),
    ]),
  };
}

export type DegreeProfile = Readonly<ReturnType<typeof degreeProfile>>;
