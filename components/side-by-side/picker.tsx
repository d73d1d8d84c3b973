import type { Option } from '#lib/side-by-side/options';
import { mostItems } from '#lib/side-by-side/selection';
import type { Column } from '#lib/side-by-side/side-by-side';
import { routes } from '#lib/site/routes';

interface Props {
  programs: readonly Option[];
  degrees: readonly Option[];
  /** What is chosen already; kept as hidden fields. */
  chosen: readonly Column[];
}

function Choice({ name, label, options, id }: { name: string; label: string; options: readonly Option[]; id: string }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue="">
        <option value="">None</option>
        {options.map(({ slug, label: text }) => (
          <option key={slug} value={slug}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Choose records to put side by side: a plain form of lists. */
export function Picker({ programs, degrees, chosen }: Props) {
  const free = mostItems - chosen.length;
  if (free <= 0) return null;
  const empty = chosen.length === 0;
  return (
    <form className="picker" action={routes.compare()} method="get" data-live="">
      {chosen.map(({ kind, slug }) => (
        <input key={`${kind} ${slug}`} type="hidden" name={kind} value={slug} />
      ))}
      <Choice id="program-a" name="program" label={empty ? 'First program' : 'Another program'} options={programs} />
      {empty && <Choice id="program-b" name="program" label="Second program" options={programs} />}
      <Choice id="degree" name="degree" label={empty ? 'A master’s degree' : 'Another degree'} options={degrees} />
      <button className="btn" type="submit">
        {empty ? 'Compare' : 'Add'}
      </button>
    </form>
  );
}
