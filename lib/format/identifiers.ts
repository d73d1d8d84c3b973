import type { Degree, Field, Institution } from '#lib/domain/catalog';

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

const cipEntry = (codes: readonly string[]): RegisterEntry => ({ register: 'CIP 2020 (US)', value: codes.join(', ') });

/** The codes of a degree. */
export const degreeEntries = ({ cip }: NonNullable<Degree['codes']>): RegisterEntry[] => [cipEntry(cip)];

/** The codes of a field, each classification with all of its codes. */
export const subjectEntries = ({ cip, iscedF }: NonNullable<Field['codes']>): RegisterEntry[] =>
  [cipEntry(cip), { register: 'ISCED-F 2013', value: iscedF.join(', ') }].filter(({ value }) => value !== '');
