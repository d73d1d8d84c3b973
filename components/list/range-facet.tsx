import type { CountedRange } from '#lib/list/count';

/** A filter with two bounds. Records without the figure are left out unless the visitor includes them. */
export function RangeFacet({ facet, noun }: { facet: CountedRange; noun: string }) {
  const { name, title, min, max, isBounded, includesUnknown, unknown, unknownLabel } = facet;
  return (
    <details className="facet" open={isBounded}>
      <summary>
        <span>{title}</span>
        {isBounded && <span className="n">set</span>}
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
        {(unknown > 0 || includesUnknown) && (
          <label className="ck">
            <input type="checkbox" name={`${name}-unknown`} value="include" defaultChecked={includesUnknown} />
            <span>{unknownLabel}</span>
            <span className="n">
              {unknown}
              <span className="visually-hidden"> {noun}s</span>
            </span>
          </label>
        )}
      </fieldset>
    </details>
  );
}
