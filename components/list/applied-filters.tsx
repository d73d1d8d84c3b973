import type { ListView } from '#lib/list/browse';
import { Chip } from '../ui/chip';

/** The filters in force, each a link that removes it; on paper they are words. */
export function AppliedFilters<R extends object>({ view }: { view: ListView<R> }) {
  if (view.applied.length === 0) return null;
  return (
    <div className="flex flex-wrap items-baseline gap-x-4">
      <h2 className="font-sans text-sm/normal font-semibold">Filters applied</h2>
      <ul className="flex flex-wrap gap-x-4 print:[&_svg]:hidden">
        {view.applied.map(({ facet, label, search }) => (
          <li key={`${facet} ${label}`}>
            <Chip href={`${view.list.path}${search}`} label={`Remove filter ${facet}: ${label}`}>
              {`${facet}: ${label}`}
            </Chip>
          </li>
        ))}
        <li className="print:hidden">
          <a
            id="clear-all"
            className="inline-flex min-h-8 items-center text-sm font-semibold"
            href={view.list.path}
            data-live=""
          >
            Clear all
          </a>
        </li>
      </ul>
    </div>
  );
}
