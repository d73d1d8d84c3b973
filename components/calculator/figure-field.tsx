import { type BoxName, boxes } from '#lib/calculator/boxes';
import type { FormState } from '#lib/calculator/form-state';
import { NumberField } from '../form/number-field';
import { RecordHint } from './record-hint';

/** A box of the calculator: what it means, what the record has for it, and what was typed. */
export function FigureField({ form, name }: { form: FormState; name: BoxName }) {
  const { question, recordOf, idleOf, labelOf, signOf, unitOf } = form;
  return (
    <NumberField
      box={{ ...boxes[name], label: labelOf(name) }}
      value={question.typed.get(name) ?? ''}
      hint={<RecordHint name={name} record={recordOf(name)} idle={idleOf(name)} />}
      sign={signOf(name)}
      unit={unitOf(name)}
      slip={question.slips.find((slip) => slip.name === name)}
    />
  );
}
