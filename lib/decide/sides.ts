import type { Decision } from '#lib/domain/catalog';
import type { DecisionRule, WeightName } from '#lib/domain/decision';

/** Two things that matter to nearly everyone: each way is told by the same, the first that speaks on a side. */
const forEveryone: readonly WeightName[] = ['certain', 'loss'];

/** A good and a bad side of one way, for where no answer speaks for it or against it. */
export function sidesOf({ rules }: Pick<Decision, 'rules'>) {
  const first = (side: DecisionRule['speaks']) =>
    forEveryone.flatMap((name) => rules.find(({ when, speaks }) => when === name && speaks === side) ?? [])[0];
  return { good: first('for'), bad: first('against') };
}
