import { notFound } from 'next/navigation';
import { getCatalog } from '#lib/content/index';
import type { Catalog, RecordKind } from '#lib/domain/catalog';

/** What Next hands the route of a record. */
export interface RecordProps {
  params: Promise<{ slug: string }>;
}

/** Records of a kind that are rendered when the site is built; the others are rendered when they are first asked for. */
const prerendered = 300;

/** The parameters of the first records of a kind: what a route exports as `generateStaticParams`. */
export const slugsOf = (kind: RecordKind) => async () =>
  (await getCatalog())[kind].slice(0, prerendered).map(({ slug }) => ({ slug }));

/** The record that a route is asked for; the not-found page when there is none. */
export async function recordAt<K extends RecordKind>(
  kind: K,
  params: RecordProps['params'],
): Promise<Catalog[K][number]> {
  const [{ slug }, catalog] = [await params, await getCatalog()];
  const records: readonly Catalog[K][number][] = catalog[kind];
  return records.find((record) => record.slug === slug) ?? notFound();
}
