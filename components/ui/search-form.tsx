import { routes } from '#lib/site/routes';
import { Field } from './field';

/** Search for a program by any word of its record; opens the directory. */
export function SearchForm({ label }: { label: string }) {
  return (
    <form action={routes.programs()} method="get" role="search">
      <Field id="q" label={label}>
        <div className="grid grid-cols-[1fr_auto] gap-2">
          <input id="q" type="search" name="q" autoComplete="off" />
          <button type="submit">Find</button>
        </div>
      </Field>
    </form>
  );
}
