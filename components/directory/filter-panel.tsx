import type { DirectoryView } from '#lib/directory/browse';
import { routes } from '#lib/site/routes';
import { Choice } from '../ui/choice';
import { RangeFacet } from './range-facet';
import { TickFacet } from './tick-facet';

/** Filters that most visitors need stand open; the others fold. */
const unfolded = new Set(['field', 'status', 'credit']);

/** Words, order and filters: one GET form, applied by its button. On a wide screen it always stands open. */
export function FilterPanel({ view }: { view: DirectoryView }) {
  const { query, facets, ranges, sorts, applied } = view;
  const [main, folded] = [
    facets.filter(({ name }) => unfolded.has(name)),
    facets.filter(({ name }) => !unfolded.has(name)),
  ];
  return (
    <form
      className="filters"
      action={routes.programs()}
      method="get"
      role="search"
      aria-label="Filter programs"
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
              {sorts.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Choice>
          </div>
          {main.map((facet) => (
            <TickFacet key={facet.name} facet={facet} folded={false} />
          ))}
          {ranges.map((facet) => (
            <RangeFacet key={facet.name} facet={facet} />
          ))}
          {folded.map((facet) => (
            <TickFacet key={facet.name} facet={facet} folded />
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
