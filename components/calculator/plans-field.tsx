import { capRule } from '#lib/calculator/help-row';
import type { Question } from '#lib/calculator/question';
import { FormField } from '../form/form-field';
import { Choice } from '../ui/choice';

/** Whether the employer’s help for the program and for the degree come out of one cap. */
export function PlansField({ question: { isOnePlan } }: { question: Question }) {
  return (
    <FormField id="plans" label="Your employer pays both from" hint={capRule} isYours={!isOnePlan}>
      <Choice name="plans" value={isOnePlan ? '' : 'two'}>
        <option value="">One plan, with one cap a year</option>
        <option value="two">Two plans, each apart</option>
      </Choice>
    </FormField>
  );
}
