import { z } from 'zod';
import { report } from './code';
import { compareDates, type PartialDate } from './partial-date';
import type { PriceTerms } from './price-terms';
import { citedShape, type Source } from './source';

/** How we came to a figure: a source says it, we concluded it, or we worked it out. */
export const factOrigins = ['stated', 'inferred', 'computed'] as const;
export type FactOrigin = (typeof factOrigins)[number];

/**
 * Where a value comes from. `working` is the reasoning or the sum behind an inferred or computed value. In front matter
 * sources are still names, so that `S` is text.
 */
export interface Provenance<S = Source> {
  readonly how: FactOrigin;
  readonly basis?: string | undefined;
  readonly working?: string | undefined;
  /** The earlier version of the program it belongs to, in words; absent where it is of the newest listing's. */
  readonly version?: string | undefined;
  readonly asOf?: PartialDate | undefined;
  /** The day its record was last checked, from which its age is counted; front matter does not have it. */
  readonly lookedOn?: PartialDate | undefined;
  readonly sources: readonly S[];
}

/**
 * A value with its sources; `also` holds older or conflicting values of the same thing, newest first. Of a price it says
 * whom it is for and what is in it.
 */
export interface Known<T, S = Source> extends Provenance<S>, PriceTerms {
  readonly state: 'known';
  /** Set where hours a week are those of one course, and tell nothing of the others. */
  readonly ofOneCourse?: boolean | undefined;
  readonly value: T;
  readonly also: readonly Known<T, S>[];
}

/** We looked on `lookedOn` and found nothing. Shown in words, never as 0 or blank. */
export interface Unknown {
  readonly state: 'unknown';
  readonly lookedOn: PartialDate;
}

export interface NotApplicable {
  readonly state: 'not-applicable';
  readonly reason: string;
}

export type Fact<T> = Known<T> | Unknown | NotApplicable;

/** The fact, when it is known. */
export const findKnown = <T>(fact: Fact<T>): Known<T> | undefined => (fact.state === 'known' ? fact : undefined);

/** Why a figure is right although none of its kind was ever as small or as large; for editors, never shown. */
export const unusualShape = { unusual: z.string().min(1).optional() };

/** What of a program may belong to an earlier version of it says which: "4 courses and exams, 2021". */
export const versionShape = { version: z.string().min(1).optional() };

/** The properties that stand beside every authored figure. */
export const provenanceShape = {
  ...unusualShape,
  how: z.enum(factOrigins).default('stated'),
  basis: z.string().min(1).optional(),
  working: z.string().min(1).optional(),
  ...versionShape,
  ...citedShape,
};

export type AuthoredProvenance = Provenance<string>;

/** A figure of front matter, its sources still names. */
export type AuthoredKnown<T> = Known<T, string>;

/** A figure that front matter leaves out. */
export interface AuthoredUnknown {
  readonly state: 'unknown';
}

export type AuthoredFact<T> = AuthoredKnown<T> | AuthoredUnknown;

/**
 * An inferred or computed figure must show its reasoning. A figure under `also` that covers the same thing (the same
 * `basis` and version, both stated) may not be newer than the main one; an undated figure is older than any.
 */
export function checkProvenance(
  fact: AuthoredProvenance & { readonly also?: readonly AuthoredProvenance[] | undefined },
  context: z.core.$RefinementCtx,
): void {
  if (fact.how !== 'stated' && !fact.working) report(context, 'missing-property', fact, { path: ['working'] });
  fact.also?.forEach((other, index) => {
    const isSame = other.basis === fact.basis && other.version === fact.version;
    const alike = other.how === 'stated' && fact.how === 'stated' && isSame;
    if (alike && compareDates(other.asOf, fact.asOf) > 0) {
      const params = { found: other.asOf, limit: fact.asOf ?? 'undated', relation: 'not later than the main figure' };
      report(context, 'dates-order', other, { path: ['also', index, 'asOf'], params });
    }
  });
}

/** Whether figures belong to one version of a program, so that they may be added up or divided. */
export const isOneVersion = (parts: readonly Pick<Provenance, 'version'>[]): boolean =>
  new Set(parts.map(({ version }) => version)).size <= 1;

/**
 * A fact worked out from others of one version: it is as old as its oldest part, undated when any part is, and carries
 * every part's sources once.
 */
export function computedFact<T>(value: T, working: string, parts: readonly Provenance[]): Known<T> {
  const sources = [...new Map(parts.flatMap((part) => part.sources).map((source) => [source.url, source])).values()];
  // `sort` puts undefined last whatever its comparator says, so an undated part would lend the sum another part's date.
  const dates = parts.map((part) => part.asOf);
  const oldest = dates.includes(undefined) ? undefined : dates.sort(compareDates)[0];
  const lookedOn = parts.find((part) => part.lookedOn)?.lookedOn;
  const version = parts[0]?.version;
  return { state: 'known', value, how: 'computed', working, version, asOf: oldest, lookedOn, sources, also: [] };
}
