import type { AuthoredComparison, Comparison, Statement } from '#lib/domain/comparison';
import { type Cite, withSources } from './cite';
import { baseOf, type SoundFile } from './record';

type AuthoredStatement = AuthoredComparison['groups'][number]['rows'][number]['program'][number];

function buildStatement(authored: AuthoredStatement, cite: Cite): Statement {
  if ('live' in authored) return { kind: 'live', ...authored };
  if ('notFound' in authored) return { kind: 'not-found', text: authored.notFound };
  return { kind: 'stated', ...withSources(authored, cite) };
}

export function buildComparison(file: SoundFile<'comparisons'>): Comparison {
  const { base, cite } = baseOf(file);
  const build = (statement: AuthoredStatement): Statement => buildStatement(statement, cite);
  const groups = file.data.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({ ...row, program: row.program.map(build), degree: row.degree.map(build) })),
  }));
  const corrections = file.data.corrections.map((correction) => withSources(correction, cite));
  return { ...file.data, ...base, groups, corrections };
}
