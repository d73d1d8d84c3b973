import type { GuideFigure } from '#lib/pages/guide';
import { figureAnchor } from '#lib/site/figure-anchor';
import { BehindLink } from '../ui/behind-link';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';

/** What each figure computed from the record rests on. */
export function LiveBasis({ figures }: { figures: readonly GuideFigure[] }) {
  return (
    <TermList>
      {figures.map(({ name, figure: { value, unit, basis } }) => (
        <Term key={name} id={figureAnchor(name)} term={unit ? `${value} ${unit}` : value}>
          {basis} <BehindLink name={name} />
        </Term>
      ))}
    </TermList>
  );
}
