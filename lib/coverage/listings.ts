import type { Catalog } from '#lib/domain/catalog';
import type { Listing } from '#lib/domain/listing';
import { compareDates } from '#lib/domain/partial-date';

/** Every count of programs by others, newest first. */
export const listings = ({ texts }: Catalog): Listing[] =>
  texts.flatMap((text) => text.listings).sort((a, b) => compareDates(b.on, a.on));
