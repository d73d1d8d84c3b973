import { z } from 'zod';
import type { Cited } from './cited';
import { report } from './code';
import { countryOrAnySchema } from './country';
import { factOrigins, unusualShape } from './fact';
import { checkMoney, moneyShape, toMoneyRange } from './money';
import { recordShape } from './record';
import { citedShape } from './source';

/** What may be paid for, in the order of the way. */
export const payerSteps = ['program', 'exam', 'transfer', 'degree'] as const;
export type PayerStep = (typeof payerSteps)[number];

export const coverages = ['yes', 'partly', 'no', 'depends'] as const;
export type Coverage = (typeof coverages)[number];

/** `employer` is a rule for all employers, `employer-plan` what one of them pays its own staff. */
export const payerKinds = [
  'employer',
  'employer-plan',
  'public-loan',
  'bank-loan',
  'grant',
  'tax',
  'savings',
  'armed-forces',
  'lower-price',
] as const;
export type PayerKind = (typeof payerKinds)[number];

const originShape = {
  how: z.enum(factOrigins).default('stated'),
  working: z.string().min(1).optional(),
};

interface Origin {
  readonly how: (typeof factOrigins)[number];
  readonly working?: string | undefined;
}

/** What no source states shows the reasoning or the sum behind it. */
function checkOrigin(origin: Origin, context: z.core.$RefinementCtx): void {
  if (origin.how !== 'stated' && !origin.working) {
    report(context, 'missing-property', origin, { path: ['working'] });
  }
}

/** The most that is paid: an amount, and for what it is paid once, as words that follow "per". */
const payerAmountSchema = z
  .strictObject({ ...moneyShape, per: z.string().min(1), ...originShape })
  .superRefine((money, context) => {
    checkMoney(money, context);
    checkOrigin(money, context);
  })
  .transform(({ amount, min, max, currency, ...rest }) => ({
    value: toMoneyRange({ amount, min, max, currency }),
    ...rest,
  }));

const payerAnswerSchema = z
  .strictObject({
    step: z.enum(payerSteps),
    covers: z.enum(coverages),
    text: z.string().min(1),
    amount: payerAmountSchema.optional(),
    conditions: z.array(z.string().min(1)).default([]),
    /** `inferred` where the answer is our reading of a rule that does not name MicroMasters programs. */
    ...originShape,
    /** Whether a source speaks of a MicroMasters program or of its courses. */
    namesPrograms: z.boolean().default(false),
    note: z.string().min(1).optional(),
    ...unusualShape,
    ...citedShape,
  })
  .superRefine(checkOrigin);

/** What one payer pays at one step, on what terms; the first of a step leads. */
export type PayerAnswer = Cited<z.infer<typeof payerAnswerSchema>>;

/** Front matter of `content/payers/<slug>.md`. */
export const payerSchema = z.strictObject({
  title: z.string().min(1),
  /** Where it pays. */
  country: countryOrAnySchema,
  kind: z.enum(payerKinds),
  answers: z.array(payerAnswerSchema).min(1),
  notFound: z.array(z.string().min(1)).default([]),
  ...recordShape,
});
