import { countries } from '#lib/domain/countries';
import { formatCountry } from '#lib/format/country';
import { routes } from '#lib/site/routes';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';

const options = countries
  .map((code) => ({ code, name: formatCountry(code) }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** Where the visitor lives: asked, never guessed. */
export function FromForm({ field, from = '' }: { field: string; from?: string | undefined }) {
  const id = `from-${field}`;
  return (
    <form action={routes.field(field)} className="mb-6 flex flex-wrap items-end gap-x-4 gap-y-2 print:hidden">
      <Field id={id} label="Where you live">
        <Choice name="from" id={id} value={from}>
          <option value="">Not said</option>
          {options.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Choice>
      </Field>
      <Button>Show the rates for it</Button>
    </form>
  );
}
