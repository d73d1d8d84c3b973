import type { Catalog, Degree, Program } from '#lib/domain/catalog';
import { type Change, changeKinds } from '#lib/domain/change';
import { compareText } from '#lib/domain/compare-text';
import { fieldsOf } from '#lib/domain/in-field';
import { compareDates, firstDayOf, yearOf } from '#lib/domain/partial-date';
import { changeKindLabels } from '#lib/format/labels';
import { routes } from '#lib/site/routes';
import { applyFilters } from './applied';
import type { List, Value } from './list';
import { makeMemory } from './memory';
import { type ListQuery, toSearch } from './query';
import { fieldValues, labeled, universityValues } from './values';

/** A dated change with the record it belongs to. */
export interface LoggedChange {
  /** Its day; of an announced closing the date as exactly as its source gives it. */
  readonly change: Change;
  readonly kind: 'program' | 'degree';
  readonly record: Program | Degree;
  /** Path of the record's page. */
  readonly path: string;
  /** The announced day on which a program closes, which lies ahead and is no news of its own. */
  readonly isClosing: boolean;
}

const closingOf = ({ status }: Program): Change[] =>
  status.is === 'closing' && status.closesOn
    ? [{ on: status.closesOn, is: 'event', what: 'The program closes to new learners.', sources: status.sources }]
    : [];

const ofProgram = (record: Program): LoggedChange[] => {
  const base = { kind: 'program', record, path: routes.program(record.slug) } as const;
  return [
    ...closingOf(record).map((change) => ({ ...base, change, isClosing: true })),
    ...record.changes.map((change) => ({ ...base, change, isClosing: false })),
  ];
};

const ofDegree = (record: Degree): LoggedChange[] =>
  record.changes.map((change) => ({
    kind: 'degree',
    record,
    path: routes.degree(record.slug),
    change,
    isClosing: false,
  }));

const remember = makeMemory<readonly LoggedChange[]>();

/** Every dated change of programs and degrees, and every announced closing, in the order of the records. */
export const logChanges = (catalog: Catalog): readonly LoggedChange[] =>
  remember(catalog, logChanges, () => [...catalog.programs.flatMap(ofProgram), ...catalog.degrees.flatMap(ofDegree)]);

const byRecord = (a: LoggedChange, b: LoggedChange): number => compareText(a.path, b.path);

const yearOfChange = ({ change }: LoggedChange): string => String(yearOf(change.on));

/** The timeline of changes. */
export const changeList: List<LoggedChange> = {
  path: '/changes',
  noun: 'change',
  records: logChanges,
  isSingle: true,
  pageSize: 20,
  facets: {
    kind: {
      title: 'Kind of change',
      any: 'Every kind',
      values: () => labeled(changeKinds, changeKindLabels),
      of: ({ change }) => [change.is],
    },
    record: {
      title: 'Of what',
      any: 'Programs and degrees',
      values: () => [
        ['program', 'Programs'],
        ['degree', 'Degrees'],
      ],
      of: ({ kind }) => [kind],
    },
    field: {
      title: 'Field',
      any: 'Any field',
      values: fieldValues,
      of: ({ record }) => fieldsOf(record).map(({ slug }) => slug),
    },
    university: {
      title: 'University',
      any: 'Any university',
      values: universityValues,
      of: ({ record }) => [record.institution.slug],
    },
    year: {
      title: 'Year',
      any: 'Any year',
      values: (catalog) =>
        [...new Set(logChanges(catalog).map(yearOfChange))]
          .sort((a, b) => compareText(b, a))
          .map((year): Value => [year, year]),
      of: (logged) => [yearOfChange(logged)],
    },
  },
  ranges: {},
  orders: {
    newest: {
      label: 'Newest first',
      compare: (a, b) => compareDates(b.change.on, a.change.on) || byRecord(a, b),
    },
    oldest: {
      label: 'Oldest first',
      compare: (a, b) => compareDates(a.change.on, b.change.on) || byRecord(a, b),
    },
  },
};

/** Changes of one month, `YYYY-MM`; of one year where its source names no month. */
export interface ChangeMonth {
  readonly month: string;
  readonly changes: readonly LoggedChange[];
}

const monthOf = (on: string): string => (/^\d{4}-/.test(on) ? firstDayOf(on).slice(0, 7) : on);

/** Changes by month, in the order given. */
export function groupByMonth(changes: readonly LoggedChange[]): ChangeMonth[] {
  const months = [...new Set(changes.map(({ change }) => monthOf(change.on)))];
  return months.map((month) => ({ month, changes: changes.filter(({ change }) => monthOf(change.on) === month) }));
}

/** The canonical search of the filters alone, for a feed and a calendar: they have an order of their own and one page. */
export const filterSearch = (query: ListQuery): string => toSearch(changeList, { ...query, sort: 'newest', page: 1 });

/** The filters in force: "Field: Business; Year: 2026"; empty when there are none. */
export const filtersInWords = (catalog: Catalog, query: ListQuery): string =>
  applyFilters(changeList, catalog, query)
    .map(({ facet, label }) => `${facet}: ${label}`)
    .join('; ');

/** Whether the world changed or is said to, and not only our record of it. */
export const isOfTheWorld = ({ change }: LoggedChange): boolean => change.is === 'event';
