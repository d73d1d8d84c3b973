import { isOld } from '#lib/domain/age';
import type { Provenance } from '#lib/domain/fact';
import { formatYear } from './date';

type Told = Pick<Provenance, 'how' | 'version' | 'asOf' | 'lookedOn'>;

/** "of the version of 4 courses and exams, 2021": which version of a program something belongs to; empty for the newest. */
export const versionInWords = (version: string | undefined): string => (version ? `of the version of ${version}` : '');

const withVersion = (words: string, version: string | undefined): string =>
  [words, versionInWords(version)].filter(Boolean).join('; ');

/**
 * How old a figure is, how we came to it, and the version of the program it belongs to: "2018, stated", "2021, computed;
 * of the version of 4 courses and exams, 2021", "undated, inferred".
 */
export function describeProvenance({ asOf, how, version }: Told): string {
  return withVersion(`${asOf ? formatYear(asOf) : 'undated'}, ${how}`, version);
}

/** The same of a price, with a warning where it is old or undated: "2018 price, stated: check before you pay". */
export function describePrice(price: Told): string {
  if (!isOld(price)) return describeProvenance(price);
  const age = price.asOf ? `${formatYear(price.asOf)} price` : 'undated';
  return withVersion(`${age}, ${price.how}: check before you pay`, price.version);
}
