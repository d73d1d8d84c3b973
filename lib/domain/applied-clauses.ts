import type { Program, Terms } from './catalog';
import { compareDates } from './partial-date';
import { type Clause, type ClauseKind, clauseKinds, type Scope, type TimeUnit, timeUnits } from './terms';

/** A clause that holds for a program, with the record it stands in. */
export interface AppliedClause extends Clause {
  readonly scope: Scope;
  readonly by: Pick<Terms, 'slug' | 'title' | 'lastVerified'>;
}

/** A clause that sets a time. */
export interface Clock extends Pick<Clause, 'text' | 'asOf' | 'sources'> {
  readonly kind: ClauseKind;
  readonly number: number;
  readonly unit: TimeUnit;
}

/** 0 for what names programs, 1 for what names universities, 2 for what names platforms alone. */
const widthOf = ({ programs, institutions }: Scope): number => (programs ? 0 : institutions ? 1 : 2);

const applies = ({ platforms, institutions, programs }: Scope, program: Program): boolean =>
  (platforms?.some((one) => program.platforms.includes(one)) ?? true) &&
  (institutions?.includes(program.institution.slug) ?? true) &&
  (programs?.includes(program.slug) ?? true);

/** Every clause, with the record it stands in. */
export const allClauses = (records: readonly Terms[]): AppliedClause[] =>
  records.flatMap((by) => by.terms.map((clause) => ({ ...clause, scope: clause.appliesTo ?? by.appliesTo, by })));

/**
 * The clauses that hold for a program: those that name it, its university or a platform where it is taught today.
 * Kind by kind; within a kind the narrower before the wider, then the newer before the older, undated ones last.
 */
export function clausesFor(records: readonly Terms[], program: Program): AppliedClause[] {
  return allClauses(records)
    .filter(({ scope }) => applies(scope, program))
    .sort(
      (a, b) =>
        clauseKinds.indexOf(a.kind) - clauseKinds.indexOf(b.kind) ||
        widthOf(a.scope) - widthOf(b.scope) ||
        compareDates(b.asOf, a.asOf),
    );
}

const isTime = (unit: string): unit is TimeUnit => timeUnits.some((one) => one === unit);

/** The clauses that set a time in days, weeks, months or years, in the order given. */
export function clocksOf(clauses: readonly Clause[]): Clock[] {
  return clauses.flatMap(({ kind, value, text, asOf, sources }) =>
    value && isTime(value.unit) ? [{ kind, number: value.number, unit: value.unit, text, asOf, sources }] : [],
  );
}

/** Days in a unit, near enough to tell which of two clocks is the shorter; never shown. */
const roughDays: Readonly<Record<TimeUnit, number>> = { days: 1, weeks: 7, months: 30, years: 365 };

const lengthOf = ({ number, unit }: Clock): number => number * roughDays[unit];

/** Of each kind the clause with the shortest time among those that have words to lead with, shortest first. */
export function leadingClauses<C extends Clause>(clauses: readonly C[]): C[] {
  const shortest = new Map<ClauseKind, { clause: C; length: number }>();
  for (const clause of clauses) {
    const [clock] = clause.value?.lead ? clocksOf([clause]) : [];
    const length = clock && lengthOf(clock);
    if (length === undefined || length >= (shortest.get(clause.kind)?.length ?? Number.POSITIVE_INFINITY)) continue;
    shortest.set(clause.kind, { clause, length });
  }
  return [...shortest.values()].sort((a, b) => a.length - b.length).map(({ clause }) => clause);
}
