import { plural } from '#lib/format/plural';
import type { ListView } from '#lib/list/browse';
import { Choice } from '../ui/choice';

/** Filters and order of a list that takes one value of each filter: one GET form of menus, applied by its button. */
export function MenuForm<R extends object>({ view }: { view: ListView<R> }) {
  const { list, query, facets, orders, search, total } = view;
  return (
    <form
      className="filters ledger-form"
      action={list.path}
      method="get"
      role="search"
      aria-label={`Filter ${list.noun}s`}
      data-live=""
    >
      <details className="panel">
        <summary>
          <span>Filter and sort</span>
        </summary>
        <div className="ledger-fields">
          {facets.map(({ name, title, any, options }) => (
            <div className="field" key={name}>
              <label htmlFor={name}>{title}</label>
              <Choice name={name} value={query.chosen[name]?.[0] ?? ''}>
                <option value="">{any}</option>
                {options.map(({ value, label, count }) => (
                  <option key={value} value={value}>{`${label} (${count})`}</option>
                ))}
              </Choice>
            </div>
          ))}
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
          <div className="apply">
            <button className="btn" type="submit">
              Apply
            </button>
            {search && (
              <a href={list.path} data-live="">
                Show all {plural(total, list.noun)}
              </a>
            )}
          </div>
        </div>
      </details>
    </form>
  );
}
