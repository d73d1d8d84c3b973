import type { LiveFigure, LiveFigureName } from '#lib/domain/live-figure';
import { liveFigureLabels } from '#lib/format/labels';
import { plural } from '#lib/format/plural';
import { figureAnchor } from '#lib/site/figure-anchor';
import { routes } from '#lib/site/routes';
import { CorrectLink } from '../ui/correct-link';
import { Figure } from '../ui/figure';
import { Fold } from '../ui/fold';

interface Props {
  figures: readonly { readonly name: LiveFigureName; readonly figure: LiveFigure }[];
}

const page = { path: routes.figures(), title: 'our figures' };

/** Figures computed from the record, each with what it rests on and, folded, every record behind it. */
export function FigureList({ figures }: Props) {
  return (
    <ul className="ruled">
      {figures.map(({ name, figure: { value, unit, basis, behind } }) => (
        <li key={name} id={figureAnchor(name)}>
          <h3 className="text-base">
            {liveFigureLabels[name]} <CorrectLink page={page} of={{ label: liveFigureLabels[name], name }} />
          </h3>
          <Figure value={value} unit={unit} how={basis} size="sm" />
          {behind.length > 0 && (
            <Fold title={`The ${plural(behind.length, 'record')} behind it`} isDense isOffPaper>
              <ul className="list-disc pl-5 text-sm">
                {behind.map(({ title, path, value: own }) => (
                  <li key={`${path} ${title}`}>
                    <a href={path}>{title}</a>
                    {own && `: ${own}`}
                  </li>
                ))}
              </ul>
            </Fold>
          )}
        </li>
      ))}
    </ul>
  );
}
