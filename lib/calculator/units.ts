import type { Degree } from '#lib/domain/catalog';
import { type Fact, findKnown } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import type { NumberRange } from '#lib/domain/range';
import { exactly, type Figure } from './figure';
import type { Question } from './question';

const nothing: Fact<never> = { state: 'unknown', lookedOn: '' };

/** How many units a degree has. */
export function sizeOf(degree: Degree | undefined): Fact<NumberRange> {
  if (degree?.credits.state !== 'known') return nothing;
  const { amount } = degree.credits.value;
  return { ...degree.credits, value: exactly(amount), also: [] };
}

/** How many units a degree has, as one number, if that is on record. */
export const countOf = (degree: Degree | undefined): number | undefined =>
  degree?.credits.state === 'known' ? degree.credits.value.amount : undefined;

/** What a unit of the degree is called, where its size is on record. */
export const unitOf = (degree: Degree | undefined): string | undefined =>
  degree?.credits.state === 'known' ? degree.credits.value.unit : undefined;

/** What one unit of the degree is called: a credit, a course. */
export const oneUnit = (degree: Degree | undefined): string => unitOf(degree)?.replace(/s$/, '') ?? 'unit';

/**
 * The price of one unit in which the degree’s size is counted, the other rates for it under `also`: the one that leads
 * on record is first.
 */
export function unitRates(degree: Degree | undefined): Fact<MoneyRange> {
  const unit = oneUnit(degree);
  const [first, ...others] = (degree?.tuitionPerUnit ?? [])
    .filter((one) => one.unit === unit)
    .flatMap(({ price }) => findKnown(price) ?? []);
  return first ? { ...first, also: [...first.also, ...others] } : nothing;
}

/** Why a price for one unit that a visitor enters changes nothing, where it does not. */
export function whyUnitIsIdle({ degree, own }: Question): string | undefined {
  if (!degree) return undefined;
  if (!findKnown(sizeOf(degree))) {
    return `How many units the degree has was not found, so a price for one changes nothing.`;
  }
  return own.has('unit') && own.has('whole')
    ? 'The tuition of the whole degree that you entered goes before it.'
    : undefined;
}

/** A figure with the reason why it changes nothing. */
export const withIdle = (figure: Figure, idle: string | undefined): Figure => ({
  ...figure,
  idle,
  says: idle && figure.standing === 'yours' ? `${figure.says} ${idle}` : figure.says,
});
