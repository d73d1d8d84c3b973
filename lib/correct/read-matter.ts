import type { Catalog } from '#lib/domain/catalog';
import type { AddressParams } from '#lib/site/address-params';
import { AddressReader } from '#lib/site/address-reader';
import type { IgnoredValue } from '#lib/site/ignored-values';
import { routes } from '#lib/site/routes';
import { findCorrectable } from './correctable';
import type { Matter } from './correction';

const expected = new Set(['record', 'property', 'should', 'looked', 'hoped']);

/** Letters that what a figure should be may have: "40 of 90 credits" is long, and no address should write our text. */
const mostLetters = 60;

/** Longest words of a search that are repeated, in characters. */
const longestSearch = 200;

/** Whether words of an address are text to repeat: one line, and nothing that changes how others read. */
const isText = (words: string, most: number): boolean => /^[\P{C}]+$/u.test(words) && words.length <= most;

/** What an address asks to correct, what of it was not understood, and its canonical path. */
export interface MatterRead {
  readonly matter: Matter;
  readonly ignored: readonly IgnoredValue[];
  readonly path: string;
}

/**
 * Reads `record` (a path without its first slash), `property` (what stands on that page) and `should` (what it should
 * say), or `looked` (words searched for in vain) and `hoped` (what they should have found).
 */
export function readMatter(catalog: Catalog, params: AddressParams): MatterRead {
  const reader = new AddressReader(params);
  const [record, name] = [reader.one('record'), reader.one('property')];
  const ofSearch = (part: string): string | undefined => {
    const text = reader.one(part);
    if (text === undefined || isText(text, longestSearch)) return text;
    reader.ignored.add(part, text, () => `is longer than ${longestSearch} letters, or no text.`);
    return undefined;
  };
  const [looked, hoped] = [ofSearch('looked'), ofSearch('hoped')];
  const page = record === undefined ? undefined : findCorrectable(catalog, record);
  const property = page?.properties.find((one) => one.name === name);
  if (record !== undefined && !page) reader.ignored.add('record', record, () => 'is no page of this site.');
  if (name !== undefined && !property) {
    reader.ignored.add('property', name, () =>
      page ? 'is nothing that this page says.' : 'needs a page that says it.',
    );
  }
  const entered = reader.one('should');
  const isUsable = property !== undefined && entered !== undefined && isText(entered, mostLetters);
  if (entered !== undefined && !isUsable) {
    reader.ignored.add('should', entered, () =>
      property ? `is longer than ${mostLetters} letters, or no text.` : 'needs a figure that it is of.',
    );
  }
  reader.reportOthers(expected);
  return {
    matter: { page, property, should: isUsable ? entered : undefined, looked, hoped },
    ignored: reader.ignored.entries,
    path: page ? routes.correctAt(page.path, property?.name) : looked ? routes.correctSearch(looked) : routes.correct(),
  };
}
