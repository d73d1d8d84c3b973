import { FormField } from './form-field';
import { FromChoice } from './from-choice';

interface Props {
  from: string | undefined;
  /** What the answer does, in a line. */
  hint: string;
}

/** Where the visitor lives, as a question of a longer form. */
export function FromField({ from, hint }: Props) {
  return (
    <FormField id="from" label="Where you live" hint={hint} isYours={from !== undefined}>
      <FromChoice from={from} />
    </FormField>
  );
}
