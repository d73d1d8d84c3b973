import type { RangeFacetView } from '#lib/directory/facets';

const unknownWords = {
  price: 'Include programs whose price we could not find',
  months: 'Include programs whose length we could not find',
  hours: 'Include programs whose hours we could not find',
} as const;

/** A filter with two bounds. Programs without the figure are left out unless the visitor includes them. */
export function RangeFacet({ facet }: { facet: RangeFacetView }) {
  const { name, title, min, max, includeUnknown, unknown } = facet;
  const used = min !== undefined || max !== undefined;
  return (
    <details className="facet" open={used}>
      <summary>
        <span>{title}</span>
        {used && <span className="n">set</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{title}</legend>
        <div className="range">
          <label>
            From
            <input type="number" name={`${name}-min`} inputMode="numeric" min="0" defaultValue={min} />
          </label>
          <label>
            To
            <input type="number" name={`${name}-max`} inputMode="numeric" min="0" defaultValue={max} />
          </label>
        </div>
        {(unknown > 0 || includeUnknown) && (
          <label className="ck">
            <input type="checkbox" name={`${name}-unknown`} value="include" defaultChecked={includeUnknown} />
            <span>{unknownWords[name]}</span>
            <span className="n">
              {unknown}
              <span className="visually-hidden"> programs</span>
            </span>
          </label>
        )}
      </fieldset>
    </details>
  );
}
