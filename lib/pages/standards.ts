import type { Catalog, Standard } from '#lib/domain/catalog';
import { type Criterion, type StandardVerdict, standardVerdicts } from '#lib/domain/standard';
import { standardVerdictLabels } from '#lib/format/labels';
import { formatList } from '#lib/format/list';
import { lowerFirst } from '#lib/format/text';
import { numberSources } from '#lib/site/citations';

/** How many criteria have each verdict, in the order of the verdicts. */
export type VerdictCounts = Readonly<Record<StandardVerdict, number>>;

/** Counts the verdicts of criteria. */
export function countVerdicts(criteria: readonly Criterion[]): VerdictCounts {
  const counts = standardVerdicts.map((verdict) => [
    verdict,
    criteria.filter((criterion) => criterion.verdict === verdict).length,
  ]);
  return Object.fromEntries(counts);
}

/** "14 met, 9 partly, 12 not met"; verdicts that none has are left out. */
export function countsInWords(counts: VerdictCounts): string {
  const had = standardVerdicts.filter((verdict) => counts[verdict] > 0);
  return formatList(had.map((verdict) => `${counts[verdict]} ${lowerFirst(standardVerdictLabels[verdict])}`));
}

/** Every criterion of a standard, part by part. */
export const criteriaOf = ({ parts }: Pick<Standard, 'parts'>): Criterion[] =>
  parts.flatMap(({ criteria }) => criteria);

/** Every standard with its counts, and their sources numbered through. */
export function standardsPage({ standards }: Catalog) {
  return {
    rows: standards.map((standard) => ({ standard, counts: countVerdicts(criteriaOf(standard)) })),
    citations: numberSources(standards.flatMap(({ sources }) => sources)),
  };
}

export type StandardRow = ReturnType<typeof standardsPage>['rows'][number];
