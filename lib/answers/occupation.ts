import type { Occupation } from '#lib/domain/catalog';
import { type Fact, findKnown, type Known } from '#lib/domain/fact';
import { formatDate } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';

const whole = new Intl.NumberFormat('en-US');
const percent = new Intl.NumberFormat('en-US', { signDisplay: 'exceptZero' });

/** One figure of an occupation in words, and what stands below it. */
interface WorkFigure {
  readonly words: string;
  readonly remark: string | undefined;
  readonly fact: Known<unknown>;
}

function tell<T>(
  fact: Fact<T>,
  say: (value: T) => string,
  remark: (fact: Known<T>) => string | undefined,
): WorkFigure | undefined {
  const known = findKnown(fact);
  return known && { words: say(known.value), remark: remark(known), fact: known };
}

/** The questions of what work pays and how it grows, in the order of the table. */
export const workQuestions = [
  {
    label: 'Median pay',
    isLarge: true,
    of: ({ medianPay }: Occupation) => tell(medianPay, formatMoney, ({ asOf }) => `a year, ${formatDate(asOf)}`),
  },
  {
    label: 'Growth',
    isLarge: false,
    of: ({ growth }: Occupation) =>
      tell(
        growth,
        (value) => `${percent.format(value)}%`,
        ({ asOf }) => `${formatDate(asOf)}, projected`,
      ),
  },
  {
    label: 'Openings',
    isLarge: false,
    of: ({ openings }: Occupation) =>
      tell(
        openings,
        (value) => `${whole.format(value)} a year`,
        ({ basis }) => basis && `for ${basis}`,
      ),
  },
] as const;
