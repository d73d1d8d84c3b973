import type { AuthoredProvenance, Fact, Known, Provenance } from '#lib/domain/fact';
import { type AuthoredMoney, type MoneyRange, toMoneyRange } from '#lib/domain/money';
import { compareDates } from '#lib/domain/partial-date';
import type { NumberRange } from '#lib/domain/range';
import type { Cite } from './cite';

/** Why a figure that front matter leaves out is absent. */
export interface Absence {
  readonly lookedOn: string;
  readonly notApplicable?: string | undefined;
}

type Authored<T> = T & AuthoredProvenance & { readonly also?: readonly (T & AuthoredProvenance)[] | undefined };

function provenance({ how, basis, working, asOf, sources }: AuthoredProvenance, cite: Cite): Provenance {
  return { how, basis, working, asOf, sources: cite(sources) };
}

function toFact<A, T>(
  authored: Authored<A> | undefined,
  read: (authored: A) => T,
  cite: Cite,
  absence: Absence,
): Fact<T> {
  if (!authored) {
    const { lookedOn, notApplicable } = absence;
    return notApplicable ? { state: 'not-applicable', reason: notApplicable } : { state: 'unknown', lookedOn };
  }
  const also = (authored.also ?? []).map((other) => known(other, read, cite));
  return { ...known(authored, read, cite), also: also.sort((a, b) => compareDates(b.asOf, a.asOf)) };
}

function known<A, T>(authored: A & AuthoredProvenance, read: (authored: A) => T, cite: Cite): Known<T> {
  return { state: 'known', value: read(authored), ...provenance(authored, cite), also: [] };
}

/** An authored price as a fact; absent, it is unknown or does not apply. */
export const priceFact = (
  authored: Authored<AuthoredMoney> | undefined,
  cite: Cite,
  absence: Absence,
): Fact<MoneyRange> => toFact(authored, toMoneyRange, cite, absence);

/** An authored plain number such as `percent` as a fact; absent, it is unknown. */
export function numberFact<Name extends string>(
  name: Name,
  authored: Authored<Record<Name, number>> | undefined,
  cite: Cite,
  absence: Absence,
): Fact<number> {
  return toFact(authored, (figure: Record<Name, number>) => figure[name], cite, absence);
}

/** An authored quantity such as `months` as a fact; absent, it is unknown or does not apply. */
export function quantityFact<Name extends string>(
  name: Name,
  authored: Authored<Record<Name, NumberRange>> | undefined,
  cite: Cite,
  absence: Absence,
): Fact<NumberRange> {
  return toFact(authored, (quantity: Record<Name, NumberRange>) => quantity[name], cite, absence);
}
