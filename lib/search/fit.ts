import type { Entry, Kind } from './entry';
import type { Filter, ReadFilter, Tests } from './filter';
import type { SearchIndex } from './index';

const testOf: Readonly<Partial<Record<Kind, readonly (keyof Tests)[]>>> = {
  program: ['program'],
  linked: ['degree'],
  direct: ['degree'],
  university: ['university'],
  field: ['field'],
  payer: ['payer'],
  pathway: ['program', 'degree', 'pathway'],
};

/** Whether tests look at records of a kind. */
export const tests = (some: Tests, kind: Kind): boolean => testOf[kind]?.some((name) => some[name]) ?? false;

/** Kinds that have an order asked for. */
export const isOrdered = (kind: Kind): boolean => kind === 'program' || kind === 'linked' || kind === 'direct';

/** Whether a filter speaks of a kind, so that its words need not stand in the text. */
export function concerns({ holds, prefers, sort, first }: Filter, kind: Kind): boolean {
  const asked = holds ?? prefers;
  return (asked !== undefined && tests(asked, kind)) || (sort !== undefined && isOrdered(kind)) || first !== undefined;
}

/** Whether an entry’s record passes its test; where there is none it does. A pathway without a test passes by either of its records. */
function passes(entry: Entry, { program, degree, university, field, payer, pathway }: Tests): boolean {
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

/** What tests said of entries, by their rows. */
export type Told = WeakMap<Tests, Uint8Array>;

const [yes, no] = [1, 2];

/** Whether the entry of a row passes tests. Each entry is asked once, for filters are kept and there may be thousands. */
export function passing(
  { entries, told }: Pick<SearchIndex, 'entries' | 'told'>,
  holds: Tests,
): (row: number) => boolean {
  const said = told.get(holds) ?? new Uint8Array(entries.length);
  told.set(holds, said);
  return (row) => {
    const entry = entries[row];
    if (entry && !said[row]) said[row] = passes(entry, holds) ? yes : no;
    return said[row] === yes;
  };
}

/** Whether the entry of a row fits a filter: by its record, or by its name, which has the same words. */
export function fitting(
  index: SearchIndex,
  { holds, terms }: Pick<ReadFilter, 'holds' | 'terms'>,
): (row: number) => boolean {
  if (!holds) return () => true;
  const passesAt = passing(index, holds);
  // No name can have words that no name has all of.
  if (terms.length === 0 || !terms.every((term) => index.namedBy.has(term))) return passesAt;
  return (row) => passesAt(row) || (index.names[row] ?? []).some((name) => terms.every((term) => name.includes(term)));
}

/** Whether a filter cannot tell of the program or degree of a row. */
function untelling(index: SearchIndex, { untold }: Filter): (row: number) => boolean {
  if (!untold) return () => false;
  const passesAt = passing(index, untold.of);
  return (row) => {
    const kind = index.entries[row]?.kind;
    return kind !== undefined && isOrdered(kind) && tests(untold.of, kind) && passesAt(row);
  };
}

/** Whether the entry of a row fits all filters; the one filter that leaves it out because it cannot tell, where all others fit. */
export function fitsAll(index: SearchIndex, filters: readonly ReadFilter[]): (row: number) => boolean | ReadFilter {
  const judges = filters.map((filter) => ({
    filter,
    fits: fitting(index, filter),
    cannotTell: untelling(index, filter),
  }));
  return (row) => {
    let untold: ReadFilter | undefined;
    for (const { filter, fits, cannotTell } of judges) {
      if (fits(row)) continue;
      if (untold || !cannotTell(row)) return false;
      untold = filter;
    }
    return untold ?? true;
  };
}
