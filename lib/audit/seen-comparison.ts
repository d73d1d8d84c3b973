import type { Catalog, Comparison } from '#lib/domain/catalog';
import { type Statement, sides } from '#lib/domain/comparison';
import { liveFigure } from '#lib/figures/live-figures';
import { formatDate } from '#lib/format/date';
import { restInWords } from '#lib/format/share';
import { routes } from '#lib/site/routes';
import { type SeenFigure, type Spot, seeComputed } from './seen';

function seeStatement(catalog: Catalog, spot: Spot, statement: Statement): SeenFigure[] {
  if (statement.kind === 'not-found') return [];
  if (statement.kind === 'live') {
    const { value, unit, basis } = liveFigure(catalog, statement.live);
    const words = `${statement.text ? `${statement.text}: ` : ''}${basis}. Computed from this record.`;
    return [seeComputed(spot, { value, unit, basis: words })];
  }
  const { figure, unit, text, asOf, sources } = statement;
  const date = formatDate(asOf);
  const seen = figure
    ? { value: figure, unit, beside: [[text, restInWords(statement), date].filter(Boolean).join('; ')] }
    : { value: text, beside: [date] };
  return [{ ...spot, ...seen, how: 'stated', asOf, sources }];
}

/** Every statement of a written comparison, row by row. */
export const seeComparison = (catalog: Catalog, { slug, groups, columns }: Comparison): SeenFigure[] =>
  groups.flatMap(({ rows }) =>
    rows.flatMap(({ factor, ...row }) =>
      sides.flatMap((side, index) => {
        const spot = { page: routes.comparison(slug), heading: factor, label: columns[index]?.title ?? factor };
        return row[side].flatMap((statement) => seeStatement(catalog, spot, statement));
      }),
    ),
  );
