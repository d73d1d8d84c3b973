/** One subject: how long it was watched, in any unit, and whether it ended then or was still there when last seen. */
export interface Watched {
  readonly time: number;
  readonly hasEnded: boolean;
}

/** A moment at which at least one subject ended: how many were still watched just before, and the share left after. */
export interface Step {
  readonly time: number;
  readonly atRisk: number;
  readonly ended: number;
  /** From 1 down to 0. */
  readonly share: number;
}

/** How many were still watched just before a moment; one that ends or is last seen at that moment still counts. */
export const atRiskAt = (watched: readonly Watched[], time: number): number =>
  watched.filter((one) => one.time >= time).length;

/**
 * The share of subjects that lasts beyond each moment at which one ended, when some are still there and their end is
 * not known: the product, over all such moments t so far, of (n − d) ⁄ n, where n are those still watched just before t
 * and d those that ended at t. Whoever was last seen at t counts in n.
 *
 * Source: E. L. Kaplan and P. Meier, “Nonparametric Estimation from Incomplete Observations”, Journal of the American
 * Statistical Association 53 (1958), 457–481. The rule for ties is the usual one, as in
 * https://rdrr.io/cran/epitools/man/kapmeier.html.
 */
export function kaplanMeier(watched: readonly Watched[]): Step[] {
  const ends = watched.filter(({ hasEnded }) => hasEnded).map(({ time }) => time);
  const times = [...new Set(ends)].sort((a, b) => a - b);
  let share = 1;
  return times.map((time) => {
    const atRisk = atRiskAt(watched, time);
    const ended = ends.filter((end) => end === time).length;
    share *= (atRisk - ended) / atRisk;
    return { time, atRisk, ended, share };
  });
}

/** The share that lasts beyond a moment; 1 before the first end. */
export const shareAt = (steps: readonly Step[], time: number): number =>
  steps.findLast((step) => step.time <= time)?.share ?? 1;
