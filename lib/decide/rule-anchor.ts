import type { Decision } from '#lib/domain/catalog';
import type { DecisionRule } from '#lib/domain/decision';

/** Where a rule stands in the table of rules: an option has one rule for each answer at most. */
export const ruleAnchor = ({ slug }: Pick<Decision, 'slug'>, { when }: Pick<DecisionRule, 'when'>): string =>
  `rule-${slug}-${when.replace('=', '-')}`;
