import type { Degree, Field, Institution } from '#lib/domain/catalog';
import { cipTitles } from './cip-titles';

/** What something is called in a register. */
export interface RegisterEntry {
  readonly register: string;
  readonly value: string;
  /** Its entry, where the register has one with an address that lasts. */
  readonly url?: string;
}

const registers = [
  { name: 'ror', register: 'ROR', base: 'https://ror.org/' },
  { name: 'wikidata', register: 'Wikidata', base: 'https://www.wikidata.org/wiki/' },
  { name: 'unitid', register: 'IPEDS UNITID', base: undefined },
  { name: 'ukprn', register: 'UKPRN', base: undefined },
] as const;

/** The identifiers of a university, in one order. */
export const registerEntries = (identifiers: NonNullable<Institution['identifiers']>): RegisterEntry[] =>
  registers.flatMap(({ name, register, base }) => {
    const value = identifiers[name];
    return value === undefined ? [] : [{ register, value, ...(base && { url: `${base}${value}` }) }];
  });

const cip = 'CIP 2020 (US)';

const withTitle = (code: string): string => [code, cipTitles[code]].filter(Boolean).join(' ');

/** The codes of a degree with their titles, or that none is on record; nothing where it is not of the United States. */
export function degreeEntries({ codes, institution }: Degree): RegisterEntry[] {
  if (codes) return [{ register: cip, value: codes.cip.map(withTitle).join('; ') }];
  return institution.country === 'US' ? [{ register: cip, value: 'none on record' }] : [];
}

/** The codes of a field, each classification with all of its codes. */
export const subjectEntries = (codes: NonNullable<Field['codes']>): RegisterEntry[] =>
  [
    { register: cip, value: codes.cip.join(', ') },
    { register: 'ISCED-F 2013', value: codes.iscedF.join(', ') },
  ].filter(({ value }) => value !== '');
