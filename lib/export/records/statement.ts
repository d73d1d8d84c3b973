import { z } from 'zod';
import type { Catalog, Comparison } from '#lib/domain/catalog';
import type { Statement } from '#lib/domain/comparison';
import { liveFigure } from '#lib/figures/live-figures';
import { partialDate, slug, sourceIds, words } from './facts';

const statementRecord = z
  .object({
    comparison: slug,
    group: z.string(),
    factor: z.string().meta({ description: 'The row of the table.' }),
    side: z
      .enum(['program', 'degree'])
      .meta({ description: 'MicroMasters programs, or traditional master’s degrees.' }),
    kind: z.enum(['stated', 'computed', 'not-found']).meta({
      description: 'From a source; computed from this record; or looked for and not found.',
    }),
    figure: words.meta({ description: 'The number as the page shows it.' }),
    unit: words,
    text: words.meta({ description: 'What the figure means; the whole statement when there is no figure.' }),
    basis: words.meta({ description: 'What a computed figure rests on.' }),
    asOf: partialDate,
    sources: sourceIds.meta({ description: '`id` of entries in `sources` of the comparison.' }),
  })
  .meta({ id: 'Statement', description: 'One statement of the table of programs and degrees, factor by factor.' });

type StatementRecord = z.infer<typeof statementRecord>;

function read(catalog: Catalog, statement: Statement): object {
  if (statement.kind !== 'live') return statement;
  const { value, unit, basis } = liveFigure(catalog, statement.live);
  return { ...statement, kind: 'computed', figure: value, unit, basis };
}

/** The statements of a comparison for readers of data, row by row and in each row the program's side first. */
export const toStatementRecords = (catalog: Catalog, comparison: Comparison): StatementRecord[] =>
  comparison.groups.flatMap(({ title: group, rows }) =>
    rows.flatMap(({ factor, ...row }) =>
      (['program', 'degree'] as const).flatMap((side) =>
        row[side].map((statement) =>
          statementRecord.parse({ ...read(catalog, statement), comparison, group, factor, side }),
        ),
      ),
    ),
  );
