import { routes } from '#lib/site/routes';
import { Button } from './button';
import { Field } from './field';

interface Props {
  label: string;
  /** The words that were searched for. */
  words?: string;
}

/** Search of the whole record. */
export function SearchForm({ label, words }: Props) {
  return (
    <form action={routes.search()} method="get" role="search" aria-label={label} className="print:hidden">
      <Field id="q" label={label}>
        <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-2">
          <input id="q" type="search" name="q" autoComplete="off" defaultValue={words} />
          <Button>Find</Button>
        </div>
      </Field>
    </form>
  );
}
