import { allRecords, type Catalog } from './catalog';

/** The newest day on which any record was checked or changed: the data's own clock. */
export function generatedAt(catalog: Catalog): string {
  const days = allRecords(catalog).flatMap(({ lastVerified, lastChanged }) => [lastVerified, lastChanged]);
  return days.sort().at(-1) ?? '';
}
