import { z } from 'zod';
import type { Catalog, Comparison } from '#lib/domain/catalog';
import { type Statement, sides } from '#lib/domain/comparison';
import { liveFigure } from '#lib/figures/live-figures';
import { partialDate, slug, sourceIds, words } from './facts';

const statementRecord = z
  .object({
    comparison: slug,
    group: z.string().meta({ description: 'The part of the table.' }),
    factor: z.string().meta({ description: 'The row of the table.' }),
    answer: z.string().meta({ description: 'What the three sides of the row come to.' }),
    measure: z.string().meta({ description: 'What the three sides of the row are measured in.' }),
    side: z.enum(sides).meta({
      description:
        'MicroMasters programs; master’s degrees linked to a program; or online master’s degrees that one applies to directly.',
    }),
    short: words.meta({
      description: 'Of the first statement of a side, which stands in the table: the same in a few words.',
    }),
    kind: z.enum(['stated', 'computed', 'not-found']).meta({
      description: 'From a source; computed from this record; or looked for and not found.',
    }),
    figure: words.meta({ description: 'The number as the page shows it.' }),
    unit: words.meta({ description: 'What the figure counts.' }),
    doesNot: words.meta({ description: 'Of a share: the other half.' }),
    people: words.meta({ description: 'Of a share: how many were counted, or `not found`.' }),
    text: words.meta({ description: 'What the figure means; the whole statement when there is no figure.' }),
    basis: words.meta({ description: 'What a computed figure rests on.' }),
    asOf: partialDate,
    sources: sourceIds.meta({ description: '`id` of entries in `sources` of the comparison.' }),
  })
  .meta({ id: 'Statement', description: 'One statement of the table of programs and degrees, factor by factor.' });

type StatementRecord = z.infer<typeof statementRecord>;

function read(catalog: Catalog, statement: Statement, isFirst: boolean): object {
  if (statement.kind !== 'live') return statement;
  const { value, unit, basis, brief } = liveFigure(catalog, statement.live);
  return { ...statement, kind: 'computed', figure: value, unit, basis, ...(isFirst && { short: brief }) };
}

/** The statements of a comparison for readers of data, row by row and in each row in the order of its columns. */
export const toStatementRecords = (catalog: Catalog, comparison: Comparison): StatementRecord[] =>
  comparison.groups.flatMap(({ title: group, rows }) =>
    rows.flatMap(({ factor, answer, measure, ...row }) =>
      sides.flatMap((side) =>
        row[side].map((statement, index) => {
          const place = { comparison, group, factor, answer, measure, side };
          return statementRecord.parse({ ...read(catalog, statement, index === 0), ...place });
        }),
      ),
    ),
  );
