import type { Catalog, Decision } from '#lib/domain/catalog';
import {
  conditionOf,
  type DecisionRule,
  decisionOptions,
  type FactName,
  factNames,
  weightNames,
} from '#lib/domain/decision';
import type { Answers } from './answers';
import { sayAnswer, sayWeight } from './questions';

/** A rule that speaks because of an answer. */
export interface Said {
  readonly rule: DecisionRule;
  /** The answer in words. */
  readonly because: string;
}

/**
 * What the answers say to one option. One of them may decide alone that it does not lead there: nothing outweighs that,
 * and the others are still heard. A rule that names an answer as its opposite is silent beside it.
 */
export interface Weighed {
  readonly option: Decision;
  readonly isOut: boolean;
  /** What decides alone; stands on neither side. */
  readonly decides: readonly Said[];
  readonly for: readonly Said[];
  readonly against: readonly Said[];
}

/** The options in their own order, from the least to the most.
 *
 * @throws Error when one has no file: the page cannot do without it
 */
export function optionsOf({ decisions }: Pick<Catalog, 'decisions'>): Decision[] {
  return decisionOptions.map((name) => {
    const option = decisions.find(({ slug }) => slug === name);
    if (!option) throw new Error(`There is no file content/decisions/${name}.md, and /decide shows it.`);
    return option;
  });
}

/** The answers that speak, with the condition of each: facts first, then what is weighed, the heaviest first. */
function speaking({ facts, weights }: Answers): { condition: string; because: string }[] {
  const stated = factNames.flatMap((name: FactName) => {
    const answer = facts[name];
    return answer ? [{ condition: conditionOf(name, answer) as string, because: sayAnswer(name, answer) }] : [];
  });
  const weighed = weightNames
    .flatMap((name) => {
      const weight = weights[name] ?? 0;
      return weight > 0 ? [{ condition: name as string, because: sayWeight(name, weight), weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight);
  return [...stated, ...weighed];
}

/** Whether something is not said beside these facts. */
export const isSilent = ({ unless }: Pick<DecisionRule, 'unless'>, { facts }: Pick<Answers, 'facts'>): boolean =>
  factNames.some((name) => {
    const answer = facts[name];
    return answer !== undefined && unless.some((condition) => condition === conditionOf(name, answer));
  });

function weighOption(option: Decision, answers: Answers): Weighed {
  const said = speaking(answers).flatMap(({ condition, because }) =>
    option.rules
      .filter((rule) => rule.when === condition && !isSilent(rule, answers))
      .map((rule) => ({ rule, because })),
  );
  const decides = said.filter(({ rule }) => rule.decides);
  const heard = said.filter(({ rule }) => !rule.decides);
  return {
    option,
    isOut: decides.length > 0,
    decides,
    for: heard.filter(({ rule }) => rule.speaks === 'for'),
    against: heard.filter(({ rule }) => rule.speaks === 'against'),
  };
}

/** What the answers say to each option, in the order of the options: no option is put before another. */
export const weigh = (options: readonly Decision[], answers: Answers): Weighed[] =>
  options.map((option) => weighOption(option, answers));

/** How many questions are answered. */
export const countAnswers = ({ facts, weights }: Answers): number =>
  Object.keys(facts).length + Object.keys(weights).length;
