import type { ListView } from '#lib/list/browse';

/** The filters in force, each a link that removes it. */
export function AppliedFilters<R extends object>({ view }: { view: ListView<R> }) {
  if (view.applied.length === 0) return null;
  return (
    <div className="applied">
      <h2 className="lab">Filters applied</h2>
      <ul>
        {view.applied.map(({ facet, label, search }) => (
          <li key={`${facet} ${label}`}>
            <a href={`${view.list.path}${search}`} data-live="" aria-label={`Remove filter ${facet}: ${label}`}>
              {label}
              <svg viewBox="0 0 10 10" aria-hidden="true">
                <path d="M2 2l6 6M8 2l-6 6" />
              </svg>
            </a>
          </li>
        ))}
        <li>
          <a className="clear" href={view.list.path} data-live="">
            Clear all
          </a>
        </li>
      </ul>
    </div>
  );
}
