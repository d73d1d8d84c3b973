import { anyCountry } from '#lib/domain/country';
import type { Coverage, PayerKind, PayerStep } from '#lib/domain/payer';
import { formatCountry } from './country';

export const payerKindLabels: Record<PayerKind, string> = {
  employer: 'Rule for employers',
  'employer-plan': 'Plan for an employer’s own staff',
  'public-loan': 'Public loans and student aid',
  'bank-loan': 'Bank loans',
  grant: 'Grants and training funds',
  tax: 'Tax rule',
  savings: 'Own savings',
  'armed-forces': 'Armed forces and veterans',
  'lower-price': 'Lower price of the seller',
};

export const payerStepLabels: Record<PayerStep, string> = {
  program: 'Program',
  exam: 'Exam',
  transfer: 'Credit transfer',
  degree: 'Degree',
};

const coverageLabels: Record<Coverage, string> = {
  yes: 'yes',
  partly: 'partly',
  no: 'no',
  depends: 'depends on the case',
};

/** Kinds of payer that pay by a written plan. */
const byPlan: readonly PayerKind[] = ['employer', 'employer-plan', 'savings'];

/** Whether a payer pays, in words: "partly", "depends on the plan". */
export const coverageInWords = (covers: Coverage, kind: PayerKind): string =>
  covers === 'depends' && byPlan.includes(kind) ? 'depends on the plan' : coverageLabels[covers];

/** "United Kingdom", or "Any country". */
export const formatPayerCountry = (code: string): string => (code === anyCountry ? 'Any country' : formatCountry(code));
