import type { Outcome } from '#lib/domain/program';

const whole = new Intl.NumberFormat('en-US');

/** A published outcome as it stands on its page. */
interface OutcomeWords {
  readonly value: string;
  /** Out of how many, where the outcome says. */
  readonly unit: string | undefined;
  /** The other half, where there is one. */
  readonly rest: string | undefined;
}

/** The value of an outcome, out of how many, and how many that leaves. */
export function outcomeInWords({ value, of }: Pick<Outcome, 'value' | 'of'>): OutcomeWords {
  if (typeof value === 'string') return { value, unit: undefined, rest: undefined };
  return {
    value: whole.format(value),
    unit: of === undefined ? undefined : `of ${whole.format(of)}`,
    rest: of === undefined ? undefined : `by these numbers ${whole.format(of - value)} had not`,
  };
}
