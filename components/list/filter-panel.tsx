import type { ListView } from '#lib/list/browse';
import { Choice } from '../ui/choice';
import { RangeFacet } from './range-facet';
import { TickFacet } from './tick-facet';

/** Words, order and filters: one GET form, applied by its button. On a wide screen it always stands open. */
export function FilterPanel<R extends object>({ view }: { view: ListView<R> }) {
  const { list, query, facets, ranges, orders, applied } = view;
  const [main, folded] = [facets.filter(({ isMain }) => isMain), facets.filter(({ isMain }) => !isMain)];
  return (
    <form
      className="filters"
      action={list.path}
      method="get"
      role="search"
      aria-label={`Filter ${list.noun}s`}
      data-live=""
    >
      <details className="panel">
        <summary>
          <span>Filter and sort</span>
          {applied.length > 0 && <span className="n">{applied.length} applied</span>}
        </summary>
        <div className="panel-in">
          <div className="field">
            <label htmlFor="q">Words</label>
            <input id="q" type="search" name="q" autoComplete="off" defaultValue={query.q} />
          </div>
          <div className="field">
            <label htmlFor="sort">Sort by</label>
            <Choice name="sort" value={query.sort}>
              {orders.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Choice>
          </div>
          {main.map((facet) => (
            <TickFacet key={facet.name} facet={facet} noun={list.noun} />
          ))}
          {ranges.map((facet) => (
            <RangeFacet key={facet.name} facet={facet} noun={list.noun} />
          ))}
          {folded.map((facet) => (
            <TickFacet key={facet.name} facet={facet} noun={list.noun} />
          ))}
          <div className="apply">
            <button className="btn" type="submit">
              Apply filters
            </button>
          </div>
        </div>
      </details>
    </form>
  );
}
