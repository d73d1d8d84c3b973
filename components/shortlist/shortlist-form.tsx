import { mostSaved, type Shortlist } from '#lib/shortlist/shortlist';
import type { Option } from '#lib/side-by-side/options';
import { toPair } from '#lib/side-by-side/selection';
import { routes } from '#lib/site/routes';
import { DayField } from '../form/day-field';
import { RecordField } from '../side-by-side/record-field';
import { Button } from '../ui/button';

interface Props {
  programs: readonly Option[];
  degrees: readonly Option[];
  shortlist: Shortlist;
}

/** Adds to the list and sets the day of its news: what is saved goes along in hidden fields. */
export function ShortlistForm({ programs, degrees, shortlist: { items, since = '' } }: Props) {
  const isFull = items.length >= mostSaved;
  return (
    <form
      className="grid max-w-184 grid-cols-[minmax(0,1fr)] items-end gap-4 md:grid-cols-2 print:hidden"
      action={routes.shortlist()}
      method="get"
      autoComplete="off"
      aria-label="Add to the shortlist"
    >
      {items.map(toPair).map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {isFull ? (
        <p className="md:col-span-full">{mostSaved} is the most a shortlist holds. Remove one to add another.</p>
      ) : (
        <>
          <RecordField id="program" name="program" label="A program" options={programs} />
          <RecordField id="degree" name="degree" label="A degree" options={degrees} />
        </>
      )}
      {items.length > 0 && <DayField name="since" label="New since" value={since} />}
      <Button className="w-max">{items.length > 0 ? 'Change the list' : 'Begin the list'}</Button>
    </form>
  );
}
