import type { Option } from '#lib/side-by-side/options';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';

interface Props {
  id: string;
  /** The parameter of the address: `program` or `degree`. */
  name: string;
  label: string;
  options: readonly Option[];
}

/** A list of records to choose one from, or none. */
export function RecordField({ id, name, label, options }: Props) {
  return (
    <Field id={id} label={label}>
      <Choice id={id} name={name} value="">
        <option value="">None</option>
        {options.map(({ slug, label: text }) => (
          <option key={slug} value={slug}>
            {text}
          </option>
        ))}
      </Choice>
    </Field>
  );
}
