import type { CountedRange } from '#lib/list/count';
import { FoldSummary } from './fold-summary';
import { Tick } from './tick';

/** A filter with two bounds. Records without the figure are left out unless the visitor includes them. */
export function RangeFacet({ facet, noun }: { facet: CountedRange; noun: string }) {
  const { name, title, min, max, isBounded, includesUnknown, unknown, unknownLabel } = facet;
  return (
    <details id={`fold-${name}`} className="border-t text-sm" open={isBounded}>
      <FoldSummary note={isBounded && 'set'}>{title}</FoldSummary>
      <fieldset className="pb-3">
        <legend className="sr-only">{title}</legend>
        <div className="grid grid-cols-2 gap-3 pb-2">
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
