import { type Catalog, type RecordKind, recordKinds } from '#lib/domain/catalog';
import type { Behind } from '#lib/domain/live-figure';
import { type Check, type CheckKind, checkKinds, checksOf, isOverdue } from '#lib/domain/next-check';
import { nameDegree, nameProgram } from '#lib/figures/behind';
import { routes } from '#lib/site/routes';

/** What each record is called in a list, and where it is shown: on a page of its own, or in a list or a file with others. */
const names: { readonly [K in RecordKind]: (record: Catalog[K][number]) => Behind } = {
  programs: nameProgram,
  degrees: nameDegree,
  fields: ({ title, slug }) => ({ title, path: routes.field(slug) }),
  institutions: ({ name, slug }) => ({ title: name, path: routes.university(slug) }),
  guides: ({ question, slug }) => ({ title: question, path: routes.guide(slug) }),
  comparisons: ({ title, slug }) => ({ title, path: routes.comparison(slug) }),
  payers: ({ title, slug }) => ({ title, path: routes.payers(slug) }),
  occupations: ({ title, slug }) => ({ title, path: routes.dataFile(`occupations/${slug}.json`) }),
  terms: ({ title }) => ({ title, path: routes.dataFile('terms.json') }),
};

/** A check with the record it is of. */
export interface DueCheck extends Check, Behind {}

/** Every check of every record, the first due first. */
function allChecks(catalog: Catalog): DueCheck[] {
  const ofKind = <K extends RecordKind>(kind: K): DueCheck[] =>
    catalog[kind].flatMap((record: Catalog[K][number]) =>
      checksOf[kind](record).map((check) => ({ ...names[kind](record), ...check })),
    );
  return recordKinds.flatMap(ofKind).sort((a, b) => a.due.localeCompare(b.due) || a.path.localeCompare(b.path));
}

/** Checks of one kind that are due on one day, those of figures without a date apart. */
export interface DueGroup extends Pick<Check, 'isUndated'> {
  readonly kind: CheckKind;
  readonly due: string;
  readonly checks: readonly DueCheck[];
}

/** Checks in the order of their days, put together where day and kind are the same. */
function groupChecks(checks: readonly DueCheck[]): DueGroup[] {
  const keyOf = ({ due, kind, isUndated }: Check): string => `${due} ${kind} ${isUndated ?? false}`;
  const keys = [...new Set(checks.map(keyOf))];
  return keys.flatMap((key) => {
    const [first, ...others] = checks.filter((check) => keyOf(check) === key);
    if (!first) return [];
    const { kind, due, isUndated } = first;
    return [{ kind, due, ...(isUndated && { isUndated }), checks: [first, ...others] }];
  });
}

/**
 * What is overdue on a day, longest first, and what is due after it, soonest first.
 *
 * @param today `YYYY-MM-DD`
 */
export function dueChecks(catalog: Catalog, today: string): { overdue: DueGroup[]; next: DueGroup[] } {
  const checks = allChecks(catalog);
  return {
    overdue: groupChecks(checks.filter((check) => isOverdue(check, today))),
    next: groupChecks(checks.filter((check) => !isOverdue(check, today))),
  };
}

/** How the checks of one kind stand on a day. */
export interface CheckStanding {
  readonly kind: CheckKind;
  readonly total: number;
  readonly overdue: number;
  /** The first day after this one on which any is due. */
  readonly next: string | undefined;
}

/** How the checks of each kind stand on a day, in the order of the intervals. */
export function checkStandings(catalog: Catalog, today: string): CheckStanding[] {
  const checks = allChecks(catalog);
  return checkKinds.map((kind) => {
    const all = checks.filter((check) => check.kind === kind);
    const later = all.filter((check) => !isOverdue(check, today));
    return { kind, total: all.length, overdue: all.length - later.length, next: later[0]?.due };
  });
}
