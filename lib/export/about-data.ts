import type { Catalog } from '#lib/domain/catalog';
import { findKnown } from '#lib/domain/fact';
import { generatedAt } from '#lib/domain/generated-at';
import { firstDayOf } from '#lib/domain/partial-date';
import { repositoryUrl, siteUrl } from '#lib/site/config';
import { routes } from '#lib/site/routes';
import { formatVersion } from './format-version';

/** What the open data is, in the words of every description of it. */
export const aboutData = {
  name: 'steppingstone',
  title: 'Steppingstone: MicroMasters programs and the degrees they count toward',
  description:
    'Programs, degrees, universities, fields, occupations, terms, payers, credit pathways, checked claims and sources. Every figure has a source and a date, or says that it is undated or was not found.',
  keywords: [
    'MicroMasters',
    'micro-credentials',
    'master’s degrees',
    'credit transfer',
    'tuition',
    'online education',
    'edX',
  ],
  version: formatVersion,
  license: { name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  /** What the license does not cover. */
  rights:
    'The license covers this record, not the pages behind it: those, and the captures and copies of them that others keep, belong to their owners. The record names them, gives their figures and quotes 25 words at most; it holds no copy of a page.',
  maker: 'Steppingstone',
  language: 'en',
  home: `${siteUrl}${routes.data()}`,
  repository: repositoryUrl,
} as const;

/**
 * The time that the record speaks of, as ISO 8601: from the first launch of a program or the day of the oldest price on
 * record, whichever is earlier, to the newest check.
 */
export function period(catalog: Catalog): string {
  const launches = catalog.programs.flatMap(({ launched }) => launched?.on ?? []);
  const prices = [...catalog.programs.map(({ price }) => price), ...catalog.degrees.map(({ tuition }) => tuition)];
  const dated = prices.flatMap((price) => findKnown(price)?.asOf ?? []);
  const [first = generatedAt(catalog)] = [...launches, ...dated].map(firstDayOf).sort();
  return `${first}/${generatedAt(catalog)}`;
}
