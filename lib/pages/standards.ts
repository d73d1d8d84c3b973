import type { Catalog, Criterion, Standard } from '#lib/domain/catalog';
import { type StandardVerdict, standardVerdicts } from '#lib/domain/standard';
import { standardVerdictLabels } from '#lib/format/labels';
import { formatList } from '#lib/format/list';
import { lowerFirst } from '#lib/format/text';
import { numberSources } from '#lib/site/citations';
import type { Operator } from '#lib/site/operator';

/** How many criteria have each verdict, in the order of the verdicts. */
export type VerdictCounts = Readonly<Record<StandardVerdict, number>>;

/** Counts the verdicts of criteria. */
function countVerdicts(criteria: readonly Criterion[]): VerdictCounts {
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

/** The criterion as it holds where this operator runs the site. */
function judge(criterion: Criterion, operator: Operator): Criterion {
  const { ifSet } = criterion;
  if (!ifSet?.parts.every((part) => operator[part])) return criterion;
  return { ...criterion, verdict: ifSet.verdict, evidence: ifSet.evidence };
}

function judgeParts({ parts }: Standard, operator: Operator) {
  return parts.map(({ title, criteria }) => {
    const judged = criteria.map((criterion) => judge(criterion, operator));
    return { title, criteria: judged, counts: countVerdicts(judged) };
  });
}

/**
 * Every standard with its parts and counts, and their sources numbered through.
 *
 * @param operator who runs the site: some verdicts depend on what they say of themselves
 */
export function standardsPage({ standards }: Catalog, operator: Operator) {
  return {
    rows: standards.map((standard) => {
      const parts = judgeParts(standard, operator);
      const criteria = parts.flatMap((part) => part.criteria);
      return { standard, parts, size: criteria.length, counts: countVerdicts(criteria) };
    }),
    citations: numberSources(standards.flatMap(({ sources }) => sources)),
  };
}

export type StandardRow = ReturnType<typeof standardsPage>['rows'][number];
