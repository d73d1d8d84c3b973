import type { CountedFacet } from '#lib/list/count';
import { FoldSummary } from './fold-summary';
import { TickList } from './tick-list';

interface Props {
  facet: CountedFacet;
  /** One record of the list, in words. */
  noun: string;
}

/** One filter with ticks: open when it is one of the main ones, otherwise folded until used. */
export function TickFacet({ facet, noun }: Props) {
  if (facet.options.length === 0) return null;
  if (facet.isMain) {
    return (
      <fieldset className="border-t py-3 text-sm">
        <legend className="float-left mb-1 w-full font-semibold">{facet.title}</legend>
        <div className="clear-both">
          <TickList facet={facet} noun={noun} />
        </div>
      </fieldset>
    );
  }
  return (
    <details id={`fold-${facet.name}`} className="border-t text-sm" open={facet.chosen > 0}>
      <FoldSummary note={facet.chosen > 0 && `${facet.chosen} ticked`}>{facet.title}</FoldSummary>
      <fieldset className="pb-3">
        <legend className="sr-only">{facet.title}</legend>
        <TickList facet={facet} noun={noun} />
      </fieldset>
    </details>
  );
}
