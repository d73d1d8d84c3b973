import type { Decision } from '#lib/domain/catalog';
import type { DecisionRule } from '#lib/domain/decision';

/** Where a rule stands in the table of rules: an option has at most one rule for each answer on each side. */
export const ruleAnchor = (
  { slug }: Pick<Decision, 'slug'>,
  { when, speaks }: Pick<DecisionRule, 'when' | 'speaks'>,
): string => `rule-${slug}-${when.replace('=', '-')}-${speaks}`;
