import { otherRule } from '#lib/calculator/nearest-other';
import type { Question } from '#lib/calculator/question';
import type { Option } from '#lib/side-by-side/options';
import { FormField } from '../form/form-field';
import { Choice } from '../ui/choice';
import { Ours } from './record-hint';

/** Which other degree stands beside these routes: the nearest by our rule, one of choice, or none. */
export function OtherField({ question, degrees }: { question: Question; degrees: readonly Option[] }) {
  const { other, isOtherChosen } = question;
  return (
    <FormField id="other" label="Another degree to compare" hint={<Ours>{otherRule}</Ours>} isYours={isOtherChosen}>
      <Choice name="other" value={isOtherChosen ? (other?.slug ?? 'none') : ''}>
        <option value="">The nearest we know</option>
        <option value="none">None</option>
        {degrees.map(({ slug, label }) => (
          <option key={slug} value={slug}>
            {label}
          </option>
        ))}
      </Choice>
    </FormField>
  );
}
