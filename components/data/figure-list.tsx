import type { LiveFigure, LiveFigureName } from '#lib/domain/live-figure';
import { liveFigureLabels } from '#lib/format/labels';
import { plural } from '#lib/format/plural';
import { figureAnchor } from '#lib/site/figure-anchor';
import { Figure } from '../ui/figure';

interface Props {
  figures: readonly { readonly name: LiveFigureName; readonly figure: LiveFigure }[];
}

/** Figures computed from the record, each with what it rests on and, folded, every record behind it. */
export function FigureList({ figures }: Props) {
  return (
    <ul className="ruled">
      {figures.map(({ name, figure: { value, unit, basis, behind } }) => (
        <li key={name} id={figureAnchor(name)}>
          <h3 className="text-base">{liveFigureLabels[name]}</h3>
          <Figure value={value} unit={unit} how={basis} size="sm" />
          {behind.length > 0 && (
            <details className="mt-1 text-sm">
              <summary className="cursor-pointer py-1 text-accent">{`The ${plural(behind.length, 'record')} behind it`}</summary>
              <ul className="list-disc pl-5">
                {behind.map(({ title, path, value: own }) => (
                  <li key={`${path} ${title}`}>
                    <a href={path}>{title}</a>
                    {own && `: ${own}`}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
