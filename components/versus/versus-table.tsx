import type { Comparison } from '#lib/domain/catalog';
import type { Statement as StatementRecord } from '#lib/domain/comparison';
import type { LiveFigure, LiveFigureName } from '#lib/domain/live-figure';
import type { Citations } from '#lib/site/citations';
import { routes } from '#lib/site/routes';
import { ComparisonTable } from '../ui/comparison-table';
import { CorrectLink } from '../ui/correct-link';
import { Statement } from './statement';

interface Props {
  comparison: Comparison;
  live: (name: LiveFigureName) => LiveFigure;
  citations: Citations;
}

/** The headline table. */
export function VersusTable({ comparison, live, citations }: Props) {
  const cell = (statements: readonly StatementRecord[]) =>
    statements.map((statement) => (
      <div key={JSON.stringify(statement)} className="not-first:mt-2.5">
        <Statement statement={statement} live={live} citations={citations} />
      </div>
    ));
  return (
    <ComparisonTable
      caption={
        <>
          <b>Factor by factor.</b> The year of every figure stands under it. Medians are computed from this record.
        </>
      }
      columns={comparison.columns.map((column) => ({
        key: column,
        head: (
          <>
            {column}{' '}
            <CorrectLink page={{ path: routes.comparison(comparison.slug), title: `${column}, ${comparison.title}` }} />
          </>
        ),
      }))}
      groups={comparison.groups.map(({ title, rows }) => ({
        title,
        rows: rows.map(({ factor, program, degree }) => ({
          key: factor,
          head: factor,
          cells: [cell(program), cell(degree)],
        })),
      }))}
    />
  );
}
