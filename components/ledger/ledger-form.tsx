import { plural } from '#lib/format/plural';
import type { LedgerView } from '#lib/ledger/ledger';
import { type LedgerFacet, type LedgerSort, ledgerFacets, ledgerSorts } from '#lib/ledger/query';
import { routes } from '#lib/site/routes';
import { Choice } from '../ui/choice';

const labels: Record<LedgerFacet, { label: string; any: string }> = {
  field: { label: 'Field of the program', any: 'Any field' },
  status: { label: 'Status of the program', any: 'Any status' },
  university: { label: 'University of the degree', any: 'Any university' },
  country: { label: 'Country of the degree', any: 'Any country' },
  terms: { label: 'What is promised', any: 'Anything' },
};

const sortLabels: Record<LedgerSort, string> = {
  share: 'Largest share first',
  program: 'Program, A to Z',
  degree: 'Degree, A to Z',
  date: 'Newest evidence first',
};

/** Filters and order of the ledger: one GET form, applied by its button. */
export function LedgerForm({ view }: { view: LedgerView }) {
  const { query, options, search } = view;
  return (
    <form
      className="filters ledger-form"
      action={routes.pathways()}
      method="get"
      role="search"
      aria-label="Filter pathways"
      data-live=""
    >
      <details className="panel">
        <summary>
          <span>Filter and sort</span>
        </summary>
        <div className="ledger-fields">
          {ledgerFacets.map((facet) => (
            <div className="field" key={facet}>
              <label htmlFor={facet}>{labels[facet].label}</label>
              <Choice name={facet} value={query.chosen[facet] ?? ''}>
                <option value="">{labels[facet].any}</option>
                {options[facet].map(({ value, label, count }) => (
                  <option key={value} value={value}>{`${label} (${count})`}</option>
                ))}
              </Choice>
            </div>
          ))}
          <div className="field">
            <label htmlFor="sort">Sort by</label>
            <Choice name="sort" value={query.sort}>
              {ledgerSorts.map((sort) => (
                <option key={sort} value={sort}>
                  {sortLabels[sort]}
                </option>
              ))}
            </Choice>
          </div>
          <div className="apply">
            <button className="btn" type="submit">
              Apply
            </button>
            {search && (
              <a href={routes.pathways()} data-live="">
                Show all {plural(view.total, 'pathway')}
              </a>
            )}
          </div>
        </div>
      </details>
    </form>
  );
}
