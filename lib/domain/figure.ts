import { z } from 'zod';
import {
  type AuthoredFact,
  type AuthoredKnown,
  type AuthoredProvenance,
  checkProvenance,
  provenanceShape,
} from './fact';
import { checkMoney, moneyShape, toMoneyRange } from './money';
import { compareDates } from './partial-date';
import { type PriceTerms, priceTermsShape } from './price-terms';
import { type NumberRange, rangeSchema } from './range';

type Check<T> = (authored: T, context: z.core.$RefinementCtx) => void;

/** What an authored figure may say of itself beside its value and where it comes from. */
type Terms = PriceTerms & { readonly ofOneCourse?: boolean | undefined };

function termsOf({ for: whom, notFor, includes, excludes, onlyFees, ofOneCourse }: Terms): Terms {
  const all = { for: whom, notFor, includes, excludes, onlyFees, ofOneCourse };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** An authored figure as the record keeps it: its value apart from where it comes from, rivals newest first. */
function toKnown<T>(
  value: T,
  authored: AuthoredProvenance & Terms,
  also: readonly AuthoredKnown<T>[] = [],
): AuthoredKnown<T> {
  const newestFirst = [...also].sort((a, b) => compareDates(b.asOf, a.asOf));
  const { how, basis, working, version, asOf, sources } = authored;
  const terms = termsOf(authored);
  return { state: 'known', value, how, basis, working, version, ...terms, asOf, sources, also: newestFirst };
}

/**
 * A figure that a record may have, with older or rival ones under `also`; left out, it is unknown. `read` makes its
 * value out of the properties of `shape`.
 */
export function figureSchema<S extends z.core.$ZodLooseShape, T>(
  shape: S,
  read: (authored: z.output<z.ZodObject<S>>) => T,
  check: Check<z.output<z.ZodObject<S>>> = () => {},
) {
  type Authored = z.output<z.ZodObject<S>> & AuthoredProvenance & { also?: readonly AuthoredKnown<T>[] };
  const withProvenance = (rivals: z.core.$ZodLooseShape) =>
    z
      .strictObject({ ...shape, ...provenanceShape, ...rivals })
      .superRefine((authored, context) => {
        check(authored as Authored, context);
        checkProvenance(authored as Authored, context);
      })
      .transform((value): AuthoredFact<T> => {
        const authored = value as unknown as Authored;
        return toKnown(read(authored), authored, authored.also);
      });
  return withProvenance({ also: z.array(withProvenance({})).default([]) }).default({ state: 'unknown' });
}

const isTrue = z.literal(true).optional();
const priceShape = { ...moneyShape, isBelow: isTrue, isAbout: isTrue, ...priceTermsShape };

/** A price: an amount or both bounds, whether it is below or only about them, a currency, whom it is for, what it covers, and older or rival prices. */
export const priceSchema = figureSchema(priceShape, toMoneyRange, checkMoney);

const unitPriceShape = { ...priceShape, unit: z.string().min(1) };

/** What one unit of study costs: `{ unit: credit, amount: 500, currency: USD, … }`. */
export const unitPriceSchema = z
  .strictObject({ ...unitPriceShape, ...provenanceShape })
  .superRefine(checkMoney)
  .transform(({ unit, ...price }): { unit: string; price: AuthoredFact<ReturnType<typeof toMoneyRange>> } => ({
    unit,
    price: toKnown(toMoneyRange(price), price),
  }));

/** A figure with one named quantity, such as `months` or `hoursPerWeek`, as a number or `{ min, max }`. */
export const quantitySchema = <Name extends string>(name: Name) =>
  figureSchema(
    { [name]: rangeSchema } as Record<Name, typeof rangeSchema>,
    (quantity) => (quantity as Record<Name, NumberRange>)[name],
  );

/** Hours a week, which may be those of one course only. */
export const effortSchema = figureSchema(
  { hoursPerWeek: rangeSchema, ofOneCourse: z.boolean().optional() },
  ({ hoursPerWeek }) => hoursPerWeek,
);
