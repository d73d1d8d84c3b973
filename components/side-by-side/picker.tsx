import type { Option } from '#lib/side-by-side/options';
import { mostItems } from '#lib/side-by-side/selection';
import type { Column } from '#lib/side-by-side/side-by-side';
import { routes } from '#lib/site/routes';
import { Button } from '../ui/button';
import { RecordField } from './record-field';

interface Props {
  programs: readonly Option[];
  degrees: readonly Option[];
  /** What is chosen already; kept as hidden fields. */
  chosen: readonly Column[];
}

/** Choose records to put side by side: a plain form of lists. */
export function Picker({ programs, degrees, chosen }: Props) {
  const free = mostItems - chosen.length;
  if (free <= 0) return null;
  const empty = chosen.length === 0;
  return (
    <form
      className="grid max-w-184 grid-cols-[minmax(0,1fr)] items-end gap-4 md:max-w-none md:grid-cols-[repeat(auto-fit,minmax(13rem,1fr))] print:hidden"
      action={routes.compare()}
      method="get"
      autoComplete="off"
      data-live=""
    >
      {chosen.map(({ kind, slug }) => (
        <input key={`${kind} ${slug}`} type="hidden" name={kind} value={slug} />
      ))}
      <RecordField
        id="program-a"
        name="program"
        label={empty ? 'First program' : 'Another program'}
        options={programs}
      />
      {empty && <RecordField id="program-b" name="program" label="Second program" options={programs} />}
      <RecordField id="degree" name="degree" label={empty ? 'A master’s degree' : 'Another degree'} options={degrees} />
      <Button id={empty ? undefined : 'add-record'} className="w-max">
        {empty ? 'Compare' : 'Add'}
      </Button>
    </form>
  );
}
