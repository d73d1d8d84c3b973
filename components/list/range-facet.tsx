import type { CountedRange } from '#lib/list/count';
import { FoldSummary } from './fold-summary';
import { Tick } from './tick';

/** A filter with two bounds. Records without the figure are left out unless the visitor includes them. */
export function RangeFacet({ facet, noun }: { facet: CountedRange; noun: string }) {
  const { name, title, bounds, isBounded, includesUnknown, unknown, unknownLabel } = facet;
  const isIgnored = bounds.some((bound) => bound.isIgnored);
  return (
    <details id={`fold-${name}`} className="border-t text-sm" open={isBounded || isIgnored}>
      <FoldSummary note={isBounded ? 'set' : isIgnored && 'ignored'}>{title}</FoldSummary>
      <fieldset className="pb-3">
        <legend className="sr-only">{title}</legend>
        <div className="grid grid-cols-2 gap-3 pb-2">
          {bounds.map((bound) => (
            <label key={bound.name}>
              {bound.isIgnored ? `${bound.label} (ignored)` : bound.label}
              <input
                type="number"
                name={bound.name}
                inputMode="decimal"
                min="0"
                step="any"
                defaultValue={bound.value}
              />
            </label>
          ))}
        </div>
        {(unknown > 0 || includesUnknown) && (
          <Tick
            name={`${name}-unknown`}
            value="include"
            label={unknownLabel}
            isTicked={includesUnknown}
            count={unknown}
            noun={noun}
          />
        )}
      </fieldset>
    </details>
  );
}
