import { addMonths } from './add-months';
import type { Catalog, Degree, Field, Program, RecordKind } from './catalog';
import type { Fact } from './fact';
import type { MoneyRange } from './money';
import { lastDayOf, type PartialDate } from './partial-date';
import { isClosed } from './status';

/** Months from one look at a kind of figure to the next; every warning, page and file of data goes by these. */
export const checkIntervals = { status: 3, price: 6, credit: 12, pay: 12, record: 12 } as const;

export type CheckKind = keyof typeof checkIntervals;

export const checkKinds = Object.keys(checkIntervals) as CheckKind[];

/** One look at a record that is to come, or that should have come. */
export interface Check {
  readonly kind: CheckKind;
  /** The day it is counted from, `YYYY-MM-DD`. */
  readonly from: string;
  /** The day on which the interval has passed, `YYYY-MM-DD`. */
  readonly due: string;
  /** Set where the figure bears no date: it may be of any time, so it is due from the day it was written down. */
  readonly isUndated?: true;
}

interface Verified {
  readonly lastVerified: string;
}

const checkOf = (kind: CheckKind, from: string): Check => ({ kind, from, due: addMonths(from, checkIntervals[kind]) });

/** Whether the interval of a check has passed by `today` (`YYYY-MM-DD`), that day included. */
export const isOverdue = ({ due }: Pick<Check, 'due'>, today: string): boolean => due <= today;

/** The look at a whole record, a year after the last. */
export const recordCheck = ({ lastVerified }: Verified): Check => checkOf('record', lastVerified);

/** The last day a date can mean, but no day after the one on which the record was checked. */
function lastSeen(asOf: PartialDate, lastVerified: string): string {
  const day = lastDayOf(asOf);
  return day < lastVerified ? day : lastVerified;
}

/** A known price counts from its own date, as a status does; one that was looked for in vain, from that search. */
function priceCheck(price: Fact<MoneyRange>, lastVerified: string): Check {
  if (price.state !== 'known') return checkOf('price', lastVerified);
  if (price.asOf) return checkOf('price', lastSeen(price.asOf, lastVerified));
  return { kind: 'price', from: lastVerified, due: lastVerified, isUndated: true };
}

/**
 * Of a program that is not closed: its status, counted from the day it was last seen so, since a look at an old page
 * says nothing of today, and its price. Of every program its credit, for those who hold the credential.
 */
function programChecks(program: Pick<Program, 'status' | 'price' | 'lastVerified'>): Check[] {
  const { status, price, lastVerified } = program;
  const credit = checkOf('credit', lastVerified);
  if (isClosed(program)) return [credit];
  return [checkOf('status', lastSeen(status.asOf, lastVerified)), priceCheck(price, lastVerified), credit];
}

const payChecks = ({ earnings, lastVerified }: Pick<Degree | Field, 'earnings' | 'lastVerified'>): Check[] =>
  earnings ? [checkOf('pay', lastVerified)] : [];

/** Of a degree its tuition, its rules on credit and admission, and what graduates earned where that is on record. */
const degreeChecks = (degree: Pick<Degree, 'earnings' | 'lastVerified'>): Check[] => [
  checkOf('price', degree.lastVerified),
  checkOf('credit', degree.lastVerified),
  ...payChecks(degree),
];

/** Of a field the pay that stands on it; without any, the whole. */
function fieldChecks(field: Pick<Field, 'earnings' | 'lastVerified'>): Check[] {
  const pay = payChecks(field);
  return pay.length > 0 ? pay : [recordCheck(field)];
}

const wholeRecord = (record: Verified): Check[] => [recordCheck(record)];

/** What is to be looked at again, for each kind of record. */
export const checksOf: { readonly [K in RecordKind]: (record: Catalog[K][number]) => Check[] } = {
  programs: programChecks,
  degrees: degreeChecks,
  fields: fieldChecks,
  occupations: ({ lastVerified }) => [checkOf('pay', lastVerified)],
  institutions: wholeRecord,
  terms: wholeRecord,
  payers: wholeRecord,
  guides: wholeRecord,
  comparisons: wholeRecord,
};
