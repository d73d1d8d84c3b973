import { sayCondition } from '#lib/decide/questions';
import { ruleAnchor } from '#lib/decide/rule-anchor';
import type { Decision } from '#lib/domain/catalog';
import type { DecisionRule } from '#lib/domain/decision';

interface Props {
  option: Decision;
  rule: DecisionRule;
  /** What it speaks because of. */
  because?: string;
}

/** Leads from a sentence to its rule, which has the reason and the source. */
export function RuleLink({ option, rule, because = sayCondition(rule.when) }: Props) {
  return (
    <a className="print:hidden" href={`#${ruleAnchor(option, rule)}`}>
      Rule<span className="sr-only">{` for this sentence: ${because}`}</span>
    </a>
  );
}
