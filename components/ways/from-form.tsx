import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { FromChoice } from '../form/from-choice';
import { Button } from '../ui/button';
import { Field } from '../ui/field';

/** Asks where the visitor lives, for the ways of a field. */
export function FromForm({ field, from }: { field: string; from?: string | undefined }) {
  const id = partAnchor(`from-${field}`);
  return (
    <form
      action={`${routes.field(field)}#${partAnchor('ways')}`}
      className="mb-6 flex flex-wrap items-end gap-x-4 gap-y-2 print:hidden"
    >
      <Field id={id} label="Where you live">
        <FromChoice id={id} from={from} />
      </Field>
      <Button>Show the rates for it</Button>
    </form>
  );
}
