import { partAnchor } from '#lib/site/part-anchor';
import { FromChoice } from '../form/from-choice';
import { Button } from '../ui/button';
import { Field } from '../ui/field';

interface Props {
  /** The page that shows the rates, with the part of it where they begin. */
  action: string;
  /** What the page is about: tells the boxes of one page apart. */
  about: string;
  from?: string | undefined;
}

/** Asks where the visitor lives. */
export function FromForm({ action, about, from }: Props) {
  const id = partAnchor(`from-${about}`);
  return (
    <form action={action} className="mb-6 flex flex-wrap items-end gap-x-4 gap-y-2 print:hidden">
      <Field id={id} label="Where you live">
        <FromChoice id={id} from={from} />
      </Field>
      <Button>Show the rates for it</Button>
    </form>
  );
}
