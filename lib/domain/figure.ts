import { z } from 'zod';
import { type AuthoredProvenance, checkProvenance, provenanceShape } from './fact';
import { checkMoney, moneyShape } from './money';
import { rangeSchema } from './range';

/** A price as authored: an amount or both bounds, a currency, what it covers, and older or rival prices. */
const onePriceSchema = z
  .strictObject({ ...moneyShape, ...provenanceShape })
  .superRefine(checkMoney)
  .superRefine(checkProvenance);

export const priceSchema = z
  .strictObject({ ...moneyShape, ...provenanceShape, also: z.array(onePriceSchema).optional() })
  .superRefine(checkMoney)
  .superRefine(checkProvenance);

/** A figure with one named quantity, such as `months` or `hoursPerWeek`, as a number or `{ min, max }`. */
export function quantitySchema<Name extends string>(name: Name) {
  const shape = { [name]: rangeSchema } as Record<Name, typeof rangeSchema>;
  const one = z
    .strictObject({ ...shape, ...provenanceShape })
    .superRefine((fact, context) => checkProvenance(fact as AuthoredProvenance, context));
  return z
    .strictObject({ ...shape, ...provenanceShape, also: z.array(one).optional() })
    .superRefine((fact, context) => checkProvenance(fact as AuthoredProvenance, context));
}
