import { notFound } from 'next/navigation';
import { getCatalog } from '#lib/content/index';
import type { Catalog, RecordKind } from '#lib/domain/catalog';

/** What Next hands the route of a record. */
export interface RecordProps {
  params: Promise<{ slug: string }>;
}

/** The parameters of every record of a kind: what a route exports as `generateStaticParams`. */
export const slugsOf = (kind: RecordKind) => async () => (await getCatalog())[kind].map(({ slug }) => ({ slug }));

/** The record that a route is asked for; the not-found page when there is none. */
export async function recordAt<K extends RecordKind>(
  kind: K,
  params: RecordProps['params'],
): Promise<Catalog[K][number]> {
  const [{ slug }, catalog] = [await params, await getCatalog()];
  const records: readonly Catalog[K][number][] = catalog[kind];
  return records.find((record) => record.slug === slug) ?? notFound();
}
