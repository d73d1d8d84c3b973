import type { DirectoryView } from '#lib/directory/browse';
import { routes } from '#lib/site/routes';

/** Why nothing matches and what to loosen: each filter in force with a link that removes it. */
export function EmptyState({ view }: { view: DirectoryView }) {
  const { query, applied } = view;
  return (
    <div className="empty stack measure">
      <h2>Nothing matches all of these</h2>
      {query.q && applied.length === 1 ? (
        <p>
          No program, university, course or degree on record is called anything like “{query.q}”. Check the spelling, or
          search for a subject such as “data” or “supply chain”.
        </p>
      ) : (
        <p>Take one filter away. These are in force:</p>
      )}
      <ul className="nots">
        {applied.map(({ facet, label, search }) => (
          <li key={`${facet} ${label}`}>
            <a href={routes.programs(search)} data-live="">
              Without {facet}: {label}
            </a>
          </li>
        ))}
        <li>
          <a href={routes.programs()} data-live="">
            Show all {view.total} programs
          </a>
        </li>
      </ul>
    </div>
  );
}
