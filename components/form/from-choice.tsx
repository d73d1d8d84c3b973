import { countries } from '#lib/domain/countries';
import { formatCountry } from '#lib/format/country';
import { Choice } from '../ui/choice';

const options = countries
  .map((code) => ({ code, name: formatCountry(code) }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** Where the visitor lives: asked, never guessed. */
export function FromChoice({ id = 'from', from = '' }: { id?: string; from?: string | undefined }) {
  return (
    <Choice name="from" id={id} value={from}>
      <option value="">Not said</option>
      {options.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Choice>
  );
}
