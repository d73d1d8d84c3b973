import type { Catalog } from '#lib/domain/catalog';
import type { AddressParams } from '#lib/site/address-params';
import { AddressReader } from '#lib/site/address-reader';
import type { IgnoredValue } from '#lib/site/ignored-values';
import { routes } from '#lib/site/routes';
import { findCorrectable } from './correctable';
import type { Matter } from './correction';

const expected = new Set(['record', 'property', 'looked']);

/** Longest words of a search that are repeated, in characters. */
const longestSearch = 200;

/** What an address asks to correct, what of it was not understood, and its canonical path. */
export interface MatterRead {
  readonly matter: Matter;
  readonly ignored: readonly IgnoredValue[];
  readonly path: string;
}

/** Reads `record` (a path without its first slash) and `property` (what stands on that page), or `looked` (words searched for in vain). */
export function readMatter(catalog: Catalog, params: AddressParams): MatterRead {
  const reader = new AddressReader(params);
  const [record, name] = [reader.one('record'), reader.one('property')];
  const looked = reader.one('looked')?.slice(0, longestSearch).toWellFormed();
  const page = record === undefined ? undefined : findCorrectable(catalog, record);
  const property = page?.properties.find((one) => one.name === name);
  if (record !== undefined && !page) reader.ignored.add('record', record, () => 'is no page of this site.');
  if (name !== undefined && !property) {
    reader.ignored.add('property', name, () =>
      page ? 'is nothing that this page says.' : 'needs a page that says it.',
    );
  }
  reader.reportOthers(expected);
  return {
    matter: { page, property, looked },
    ignored: reader.ignored.entries,
    path: page ? routes.correctAt(page.path, property?.name) : looked ? routes.correctSearch(looked) : routes.correct(),
  };
}
