import type { z } from 'zod';
import type { Source, sourcesSchema } from '#lib/domain/source';

/** The sources of one record, looked up by the names it gives them. */
export interface Cite {
  readonly all: readonly Source[];
  /** The named sources, in the order named. */
  (ids: readonly string[] | undefined): Source[];
}

export function citeFrom(authored: z.infer<typeof sourcesSchema>): Cite {
  const sources = new Map(Object.entries(authored).map(([id, source]) => [id, { id, ...source }]));
  const cite = (ids: readonly string[] = []): Source[] => ids.flatMap((id) => sources.get(id) ?? []);
  return Object.assign(cite, { all: [...sources.values()] });
}

interface Citing {
  readonly sources?: readonly string[] | undefined;
}

/** The same record with the names of its sources replaced by the sources. */
export function withSources<T extends Citing>(authored: T, cite: Cite): Omit<T, 'sources'> & { sources: Source[] } {
  return { ...authored, sources: cite(authored.sources) };
}
