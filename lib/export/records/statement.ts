import { z } from 'zod';
import type { Catalog } from '#lib/domain/catalog';
import type { Comparison, Statement } from '#lib/domain/comparison';
import { liveFigure } from '#lib/figures/live-figures';
import { idsOf, partialDate, slug, sourceIds, words } from './facts';

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

type Said = Omit<StatementRecord, 'comparison' | 'group' | 'factor' | 'side'>;

function saidBy(catalog: Catalog, statement: Statement): Said {
  const nothing = { figure: null, unit: null, text: null, basis: null, asOf: null, sources: [] };
  switch (statement.kind) {
    case 'not-found':
      return { ...nothing, kind: 'not-found', text: statement.text };
    case 'live': {
      const { value, unit, basis } = liveFigure(catalog, statement.live);
      return { ...nothing, kind: 'computed', figure: value, unit: unit ?? null, text: statement.text ?? null, basis };
    }
    case 'stated':
      return {
        ...nothing,
        kind: 'stated',
        figure: statement.figure ?? null,
        unit: statement.unit ?? null,
        text: statement.text,
        asOf: statement.asOf ?? null,
        sources: idsOf(statement.sources),
      };
  }
}

/** The statements of a comparison for readers of data, row by row and in each row the program's side first. */
export const toStatementRecords = (catalog: Catalog, { slug: comparison, groups }: Comparison): StatementRecord[] =>
  groups.flatMap(({ title: group, rows }) =>
    rows.flatMap((row) =>
      (['program', 'degree'] as const).flatMap((side) =>
        row[side].map((statement) => ({
          comparison,
          group,
          factor: row.factor,
          side,
          ...saidBy(catalog, statement),
        })),
      ),
    ),
  );
