import type { Entry, Kind } from './entry';
import type { Filter, ReadFilter, Tests } from './filter';

const testOf: Readonly<Partial<Record<Kind, readonly (keyof Tests)[]>>> = {
  program: ['program'],
  linked: ['degree'],
  direct: ['degree'],
  university: ['university'],
  field: ['field'],
  payer: ['payer'],
  pathway: ['program', 'degree'],
};

/** Whether tests look at records of a kind. */
export const tests = (some: Tests, kind: Kind): boolean => testOf[kind]?.some((name) => some[name]) ?? false;

/** A test that is asked once of each record. */
function once<R extends object>(test: (record: R) => boolean): (record: R) => boolean {
  const known = new WeakMap<R, boolean>();
  return (record) => {
    const told = known.get(record);
    if (told !== undefined) return told;
    const holds = test(record);
    known.set(record, holds);
    return holds;
  };
}

/** The same filter, whose tests of programs and degrees are asked once of each: for one that is kept. */
export function remembering(filter: Filter): Filter {
  if (!filter.holds) return filter;
  const { program, degree } = filter.holds;
  return {
    ...filter,
    holds: { ...filter.holds, ...(program && { program: once(program) }), ...(degree && { degree: once(degree) }) },
  };
}

/** Kinds that have an order asked for. */
export const isOrdered = (kind: Kind): boolean => kind === 'program' || kind === 'linked' || kind === 'direct';

/** Whether a filter speaks of a kind, so that its words need not stand in the text. */
export function concerns({ holds, prefers, sort, first }: Filter, kind: Kind): boolean {
  const asked = holds ?? prefers;
  return (asked !== undefined && tests(asked, kind)) || (sort !== undefined && isOrdered(kind)) || first !== undefined;
}

/** Whether an entry’s record passes its test; where there is none it does. A pathway passes by either of its records. */
export function passes(entry: Entry, { program, degree, university, field, payer, pathway }: Tests): boolean {
  switch (entry.kind) {
    case 'program':
      return program?.(entry.record) ?? true;
    case 'linked':
    case 'direct':
      return degree?.(entry.record) ?? true;
    case 'university':
      return university?.(entry.record) ?? true;
    case 'field':
      return field?.(entry.record) ?? true;
    case 'payer':
      return payer?.(entry.record) ?? true;
    case 'pathway':
      if (pathway) return pathway(entry.pathway);
      if (!program && !degree) return true;
      return Boolean(program?.(entry.pathway.program) || degree?.(entry.pathway.degree));
    default:
      return true;
  }
}

/** Whether an entry fits a filter: by its record, or by its name, which has the same words. */
export const fits = (
  entry: Entry,
  names: readonly (readonly string[])[],
  { holds, terms }: Pick<ReadFilter, 'holds' | 'terms'>,
): boolean =>
  !holds ||
  passes(entry, holds) ||
  (terms.length > 0 && names.some((name) => terms.every((term) => name.includes(term))));
