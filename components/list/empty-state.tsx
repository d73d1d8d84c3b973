import { plural } from '#lib/format/plural';
import type { ListView } from '#lib/list/browse';
import { RuledList } from '../ui/ruled-list';

/** Why nothing matches and what to loosen: each filter in force with a link that removes it. */
export function EmptyState<R extends object>({ view }: { view: ListView<R> }) {
  const { list, query, applied, total } = view;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] max-w-measure gap-4 border-t-2 border-ink pt-4">
      <h2>Nothing matches all of these</h2>
      {query.q && applied.length === 1 ? (
        <p>{list.search?.nothing(query.q)}</p>
      ) : (
        <p>Take one filter away. These are in force:</p>
      )}
      <RuledList>
        {applied.map(({ facet, label, search }) => (
          <li key={`${facet} ${label}`}>
            <a href={`${list.path}${search}`} data-live="">
              Without {facet}: {label}
            </a>
          </li>
        ))}
        <li>
          <a href={list.path} data-live="">
            Show all {plural(total, list.noun)}
          </a>
        </li>
      </RuledList>
    </div>
  );
}
