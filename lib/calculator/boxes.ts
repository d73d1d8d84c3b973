import type { NumberBox } from '#lib/form/form-reader';

const money = { min: 0, max: 1_000_000, isMoney: true } as const;
const months = { min: 1, max: 120 } as const;

/** Every figure that the visitor may put in place of the record’s, by its name in the address. */
export const boxes = {
  left: { name: 'left', label: 'Tuition that remains after the program', ...money },
  hours: { name: 'hours', label: 'Hours a week', min: 1, max: 60 },
  'program-help': {
    name: 'program-help',
    label: 'Your employer pays, of the program',
    min: 0,
    max: money.max,
    takesPart: true,
  },
  'degree-help': { name: 'degree-help', label: 'Your employer pays, toward the degree', ...money },
  pay: { name: 'pay', label: 'Your pay after tax', ...money },
  price: { name: 'price', label: 'Price of the program', ...money },
  exam: { name: 'exam', label: 'Exams and proctoring, beside the price', ...money },
  again: { name: 'again', label: 'Courses you may repeat', min: 0, max: 20, isWhole: true },
  credit: { name: 'credit', label: 'Credit, as the admissions office wrote', min: 0, max: 1000 },
  grant: { name: 'grant', label: 'A grant or discount on the program', ...money },
  unit: { name: 'unit', label: 'Tuition for one unit of the degree', ...money },
  fees: { name: 'fees', label: 'Fees of the degree, beside its tuition', ...money },
  whole: { name: 'whole', label: 'Tuition of the whole degree', ...money },
  'left-months': { name: 'left-months', label: 'Months that remain after the program', ...months },
  'whole-months': { name: 'whole-months', label: 'Months of the whole degree', ...months },
  'other-price': { name: 'other-price', label: 'Price of the other degree', ...money },
  'other-months': { name: 'other-months', label: 'Months of the other degree', ...months },
  years: { name: 'years', label: 'Paid back in', min: 1, max: 40, isWhole: true },
  rate: { name: 'rate', label: 'A dollar a year later is worth less by', min: 0, max: 20, isPercent: true },
} as const satisfies Record<string, NumberBox>;

export type BoxName = keyof typeof boxes;

/** What stands in a box that is left empty and has no figure on record: ours, and said so. */
export const defaults = { again: 1, years: 5, rate: 3 } as const;
