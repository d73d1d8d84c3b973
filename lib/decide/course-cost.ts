import { isOld } from '#lib/domain/age';
import type { Program } from '#lib/domain/catalog';
import type { Known } from '#lib/domain/fact';
import type { MoneyRange } from '#lib/domain/money';
import { currentCourses } from '#lib/domain/program-figures';
import type { Source } from '#lib/domain/source';
import { isClosed } from '#lib/domain/status';
import { formatYear } from '#lib/format/date';
import { formatList } from '#lib/format/list';
import { formatMoney } from '#lib/format/money';
import { formatSpan } from '#lib/format/range';

/** The prices of the program’s courses in the money of the first; exams and capstones are no courses. */
function pricesOf(program: Program): Known<MoneyRange>[] {
  const prices = currentCourses(program).flatMap(({ kind, price }) =>
    kind === 'course' && price.state === 'known' ? [price] : [],
  );
  return prices.filter(({ value }) => value.currency === prices[0]?.value.currency);
}

const yearsOf = (prices: readonly Known<MoneyRange>[]): string =>
  formatList([...new Set(prices.map(({ asOf }) => (asOf ? formatYear(asOf) : 'undated')))].sort());

/** What one course of a program costs with a certificate: its price or the range of them, with their years. */
export function courseCost(program: Program): { readonly text: string; readonly sources: readonly Source[] } {
  const closed = isClosed(program);
  const prices = pricesOf(program);
  const [first] = prices;
  const now = closed ? ' The program is closed to new learners.' : '';
  if (!first) return { text: `What a course of this program costs was not found.${now}`, sources: [] };
  const { currency } = first.value;
  const span = formatSpan(
    prices.map(({ value }) => value),
    (value) => formatMoney({ ...value, currency }),
  );
  const one =
    prices.length === 1 ? 'The one course of this program with a price on record' : 'A course of this program';
  const years =
    prices.length === 1 ? `${yearsOf(prices)} price` : `prices of ${prices.length} courses, ${yearsOf(prices)}`;
  const check = !closed && prices.some(isOld) ? ': check before you pay' : '';
  return {
    text: `${one} ${closed ? 'cost' : 'costs'} ${span} with its certificate (${years}${check}).${now}`,
    sources: [...new Set(prices.flatMap(({ sources }) => sources))],
  };
}
