import type { Degree } from './catalog';
import type { CreditSystem } from './credit';
import { computedFact, type Fact } from './fact';
import type { NumberRange } from './range';

interface HoursRule extends NumberRange {
  readonly unit: string;
  /** What the hours are. */
  readonly basis: string;
}

/**
 * Hours of work that the rule of a credit system sets on one credit. ECTS: 25 to 30, by the European Commission’s users’
 * guide. A US semester hour: at least three hours a week for about fifteen weeks, 34 CFR 600.2. A UK credit: ten
 * notional hours, by the credit framework for England.
 */
const hoursRules: Partial<Record<CreditSystem, HoursRule>> = {
  ects: { min: 25, max: 30, unit: '25 to 30 hours', basis: 'by the rule of ECTS credits' },
  'us-semester-hour': { min: 45, max: 45, unit: '45 hours', basis: 'at the least, by the US rule on credit' },
  'uk-cats': { min: 10, max: 10, unit: '10 hours', basis: 'by the rule of UK credits' },
};

/** Hours of study of the whole degree by the rule of its credits; unknown where its size or such a rule is. */
export function degreeHours({ credits, lastVerified }: Degree): Fact<NumberRange> {
  const rule = credits.state === 'known' ? hoursRules[credits.value.system] : undefined;
  if (credits.state !== 'known' || !rule) return { state: 'unknown', lookedOn: lastVerified };
  const { amount, unit } = credits.value;
  const hours = { min: amount * rule.min, max: amount * rule.max };
  return { ...computedFact(hours, `${amount} ${unit} × ${rule.unit}`, [credits]), basis: rule.basis };
}
