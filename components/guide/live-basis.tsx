import type { GuideFigure } from '#lib/pages/guide';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';
import { figureAnchor } from './live-value';

/** What each figure computed from the record rests on. */
export function LiveBasis({ figures }: { figures: readonly GuideFigure[] }) {
  return (
    <TermList>
      {figures.map(({ name, figure: { value, unit, basis } }) => (
        <Term key={name} id={figureAnchor(name)} term={unit ? `${value} ${unit}` : value}>
          {basis}
        </Term>
      ))}
    </TermList>
  );
}
