import type { Decision } from '#lib/domain/catalog';
import type { DecisionRule, WeightName } from '#lib/domain/decision';
import type { Answers } from './answers';
import { isSilent } from './weigh';

/** Two things that matter to nearly everyone: each way is told by the same, the first that speaks on a side. */
const forEveryone: readonly WeightName[] = ['certain', 'loss'];

/** A good and a bad side of one way, for where no answer speaks for it or none against it. */
export function sidesOf({ rules }: Pick<Decision, 'rules'>, answers: Pick<Answers, 'facts'>) {
  const told = rules.filter((rule) => !isSilent(rule, answers));
  const first = (side: DecisionRule['speaks']) =>
    forEveryone.flatMap((name) => told.find(({ when, speaks }) => when === name && speaks === side) ?? [])[0];
  return { good: first('for'), bad: first('against') };
}
