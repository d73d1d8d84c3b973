import type { GuideFigure } from '#lib/pages/guide';
import { figureAnchor } from './live-value';

/** What each figure computed from the record rests on. */
export function LiveBasis({ figures }: { figures: readonly GuideFigure[] }) {
  return (
    <dl className="answers">
      {figures.map(({ name, figure }) => (
        <div key={name} id={figureAnchor(name)}>
          <dt>{figure.unit ? `${figure.value} ${figure.unit}` : figure.value}</dt>
          <dd>{figure.basis}</dd>
        </div>
      ))}
    </dl>
  );
}
