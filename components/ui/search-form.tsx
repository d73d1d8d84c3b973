import { routes } from '#lib/site/routes';
import { Button } from './button';
import { Field } from './field';

/** Search for a program by any word of its record; opens the directory. */
export function SearchForm({ label }: { label: string }) {
  return (
    <form action={routes.programs()} method="get" role="search" className="print:hidden">
      <Field id="q" label={label}>
        <div className="grid grid-cols-[1fr_auto] gap-2">
          <input id="q" type="search" name="q" autoComplete="off" />
          <Button>Find</Button>
        </div>
      </Field>
    </form>
  );
}
