import type { GuideFigure } from '#lib/pages/guide';
import { figureAnchor } from '#lib/site/figure-anchor';

/** A figure computed from the record, in running text; it leads to what it rests on. */
export function LiveValue({ figures, name }: { figures: readonly GuideFigure[]; name: string }) {
  const found = figures.find((figure) => figure.name === name);
  if (!found) return null;
  const { value, unit } = found.figure;
  return (
    <a className="font-semibold text-ink decoration-dotted" href={`#${figureAnchor(name)}`}>
      {unit ? `${value} ${unit}` : value}
    </a>
  );
}
