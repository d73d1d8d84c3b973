import { allRecords, type Catalog } from '#lib/domain/catalog';

/** Where an address stands in the content. */
export interface Place {
  readonly file: string;
  readonly line: number;
  /** The record's own name of the source; absent for the `url` of a program. */
  readonly source?: string;
}

/** A web address and everywhere it stands. */
export interface Address {
  readonly url: string;
  readonly places: readonly Place[];
}

/** On which line of a content file a property stands, from 1. */
type LineOf = (file: string, path: readonly string[]) => number;

/** Every address that the pages link to as a source or as a program's own page, each once, in the order of the catalog. */
export function addressesOf(catalog: Catalog, lineOf: LineOf): Address[] {
  const found = new Map<string, Place[]>();
  const add = (url: string, place: Place): void => {
    const places = found.get(url);
    if (places) places.push(place);
    else found.set(url, [place]);
  };
  for (const record of [...allRecords(catalog), ...catalog.readiness, ...catalog.decisions, ...catalog.standards]) {
    const { file } = record;
    if ('url' in record && record.url) add(record.url, { file, line: lineOf(file, ['url']) });
    for (const { id, url, link } of record.sources) {
      if (link === 'ok') add(url, { file, line: lineOf(file, ['sources', id, 'url']), source: id });
    }
  }
  return [...found].map(([url, places]) => ({ url, places }));
}
