import type { CountedFacet, Option } from '#lib/list/count';
import { FoldSummary } from './fold-summary';
import { Tick } from './tick';

interface Props {
  facet: CountedFacet;
  /** One record of the list, in words. */
  noun: string;
}

/** Options shown at once; the rest stand behind "more", except those that are ticked. */
const shownAtOnce = 8;

/** The values of a filter, the first of them at once. */
export function TickList({ facet, noun }: Props) {
  const first = facet.options.filter((option, index) => index < shownAtOnce || option.isChosen);
  const rest = facet.options.filter((option) => !first.includes(option));
  const tick = ({ value, label, count, isChosen }: Option) => (
    <Tick key={value} name={facet.name} value={value} label={label} isTicked={isChosen} count={count} noun={noun} />
  );
  return (
    <>
      {first.map(tick)}
      {rest.length > 0 && (
        <details id={`more-${facet.name}`}>
          <FoldSummary className="min-h-8 text-accent">{rest.length} more</FoldSummary>
          {rest.map(tick)}
        </details>
      )}
    </>
  );
}
