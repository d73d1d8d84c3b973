import { exactly } from '#lib/calculator/figure';
import { whyNotDirect } from '#lib/calculator/names';
import { inMoney, inMonths } from '#lib/calculator/own';
import { differenceOf } from '#lib/calculator/shared';
import { isWeak } from '#lib/domain/firmness';
import type { NumberRange } from '#lib/domain/range';
import { firmnessOfWay, type Way, type Worked } from './way';

/** "$28,085 less", "1–7 months longer"; "between $3 less and $5 more" where it may be either; nothing where it is the same. */
function inWords(
  { min, max }: NumberRange,
  format: (value: NumberRange) => string,
  [less, more]: readonly [string, string],
): string | undefined {
  if (min === 0 && max === 0) return undefined;
  if (max <= 0) return `${format({ min: -max, max: -min })} ${less}`;
  if (min >= 0) return `${format({ min, max })} ${more}`;
  const [down, up] = [-min, max].map((end) => format({ min: end, max: end }));
  return `between ${down} ${less} and ${up} ${more}`;
}

/** How one way differs from another, in words; money only within one currency, and of prices that anybody can get. */
function tellDifference(
  way: Way,
  base: Way,
  { values, setting }: Worked,
): { money?: string | undefined; months?: string | undefined } {
  // As the ways are worked out: credit of unknown size is none.
  const counted = { ...values, share: values.share ?? exactly(0) };
  const [money, months] = (['money', 'months'] as const).map((measure) =>
    differenceOf(counted, setting, measure, [way.id, base.id]),
  );
  const price = money && inWords(money, inMoney(way.sum.currency), ['less', 'more']);
  const isForSome = way.isForSome || base.isForSome;
  return {
    money: isForSome ? undefined : money && (price ? `${price} at those prices` : 'the same price'),
    months: months && (inWords(months, inMonths, ['shorter', 'longer']) ?? 'the same length'),
  };
}

/** The way through the program against the degree directly. Where the credit was not found, never a saving. */
function sayAgainst(way: Way, base: Way, worked: Worked): string {
  const { setting, values } = worked;
  const { program, isWithoutCredit, sum } = way;
  if (isWithoutCredit.money && program?.price && sum.tuition) {
    const longer = isWithoutCredit.months && program.months ? ` and takes ${inMonths(program.months)} longer` : '';
    const price = inMoney(setting.currencies.program)(program.price);
    const credit = values.share ? 'No university states any.' : 'How much credit it brings was not found.';
    return `Without any credit the whole way costs ${price} more than the degree directly${longer}. ${credit}`;
  }
  if (isWithoutCredit.money && !sum.tuition && !sum.degreeMonths) {
    return 'Of what comes after the program neither credit nor tuition nor length was found.';
  }
  const { money, months } = tellDifference(way, base, worked);
  if (!(money || months)) return 'Too little was found to hold it against the degree directly.';
  const told = [money, months].filter(Boolean).join(', ');
  const lacks = [!money && 'price', !months && 'months']
    .filter(Boolean)
    .map((what) => ` The difference in ${what} is not known.`);
  return `Against the degree directly: ${told}.${lacks.join('')}`;
}

/** Whether the credit that the sum counts is anybody’s word. */
function sayCredit(worked: Worked): string[] {
  const { question, values } = worked;
  const firmness = firmnessOfWay(question);
  if (!firmness) return ['No source links the two, so no credit is counted.'];
  if (!isWeak(firmness) || !values.share?.max) return [];
  return ['The credit in it is no university’s word: ask before you count on it.'];
}

/** What the picture comes to, in sentences: the difference, how far to trust it, and what one holds if not admitted. */
export function sayWays(ways: readonly Way[], worked: Worked): string[] {
  const { question, setting } = worked;
  const [both, direct, other] = (['both', 'direct', 'other'] as const).map((id) => ways.find((way) => way.id === id));
  if (!both?.program) {
    if (!(direct && other)) return [];
    const { money, months } = tellDifference(other, direct, worked);
    const told = [money, months].filter(Boolean).join(', ');
    return told ? [`${other.degree.institution.short}’s degree instead: ${told}.`] : [];
  }
  const { price } = both.program;
  const spent = price ? `and have spent ${inMoney(setting.currencies.program)(price)}` : '; its price was not found';
  const against = direct ? sayAgainst(both, direct, worked) : whyNotDirect(question)?.text;
  return [
    ...(against ? [against] : []),
    ...sayCredit(worked),
    `If ${question.degree?.institution.short} does not admit you, you keep the credential${price ? ' ' : ''}${spent}.`,
  ];
}
