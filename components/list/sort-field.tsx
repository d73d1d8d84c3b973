import type { ListView } from '#lib/list/browse';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';

/** The order of a list. */
export function SortField<R extends object>({ view: { order, orders } }: { view: ListView<R> }) {
  return (
    <Field id="sort" label="Sort by">
      <Choice name="sort" value={order}>
        {orders.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Choice>
    </Field>
  );
}
