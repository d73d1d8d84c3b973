import type { Catalog, CreditPathway, Field } from '#lib/domain/catalog';
import { findBest } from '#lib/domain/credit-share';
import { degreeVerdict, pathwayVerdict } from '#lib/verdict/degree';
import { fieldVerdict } from '#lib/verdict/field';
import { programVerdict } from '#lib/verdict/program';
import { universityVerdict } from '#lib/verdict/university';
import type { Verdict } from '#lib/verdict/verdict';
import type { Entry } from './entry';
import type { ReadFilter } from './filter';

/** What an entry’s record comes to, in the words of its page, and the pathway that they speak of. */
export interface InShort {
  readonly verdict: Verdict;
  readonly pathway?: CreditPathway | undefined;
}

/** What an entry’s record comes to; nothing for texts. */
export function sayInShort(catalog: Catalog, entry: Entry): InShort | undefined {
  switch (entry.kind) {
    case 'program':
      return { verdict: programVerdict(entry.record), pathway: findBest(entry.record.pathways) };
    case 'linked':
    case 'direct':
      return { verdict: degreeVerdict(entry.record), pathway: findBest(entry.record.accepts) };
    case 'university':
      return { verdict: universityVerdict(catalog, entry.record) };
    case 'field':
      return { verdict: fieldVerdict(catalog, entry.record) };
    case 'pathway':
      return { verdict: pathwayVerdict(entry.pathway), pathway: entry.pathway };
    default:
      return undefined;
  }
}

/** The one field that filters name. */
export function findNamedField({ fields }: Catalog, filters: readonly ReadFilter[]): Field | undefined {
  const tests = filters.flatMap(({ holds }) => holds?.field ?? []);
  const named = tests.length > 0 ? fields.filter((field) => tests.every((isIt) => isIt(field))) : [];
  return named.length === 1 ? named[0] : undefined;
}
