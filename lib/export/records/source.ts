import { z } from 'zod';
import { type Catalog, recordKinds } from '#lib/domain/catalog';
import type { Source } from '#lib/domain/source';
import { source } from './shared';

const sourceRecord = source
  .extend({ record: z.string().meta({ description: 'The record that names it: its kind and its slug.' }) })
  .meta({ id: 'RecordSource', description: 'A page behind the figures of one record.' });

/** Every source of every record: one row for each record that names it. */
export function sourceRecords(catalog: Catalog): z.infer<typeof sourceRecord>[] {
  return recordKinds.flatMap((kind) =>
    catalog[kind].flatMap(({ slug, sources }: { slug: string; sources: readonly Source[] }) =>
      sources.map((one) => sourceRecord.parse({ ...one, record: `${kind}/${slug}` })),
    ),
  );
}
