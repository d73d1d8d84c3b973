import { currencies } from '#lib/domain/money';
import type { Issue } from './issue';
import { getLastName, type IssueWords, mustBe, quotePath } from './issue-phrases';
import { formatAlternatives } from './words';

/**
 * A price with a sign or a code and with commas between thousands. Nothing else is mended: in `1.350,00` and `985,50` the
 * comma stands before cents, and whoever took our word for it would publish another price.
 */
const groupedAmount =
  /^[A-Z]{0,3}\s?\p{Sc}?\s?(\d{1,3}(?:,\d{3})+(?:\.\d\d?)?|\d+(?:\.\d\d?)?)\s?(?:\p{Sc}|[A-Z]{3})?$/u;

/** What a number must be that is one already: none is below zero, and `.nan` is none. */
export const aboveZero = (issue: Issue): IssueWords | undefined =>
  typeof issue.input === 'number' && (issue.input < 0 || Number.isNaN(issue.input))
    ? mustBe(issue, '0 or more', { label: 'no such number', help: 'write the number of the source without a sign' })
    : undefined;

/** An amount that is no plain number. */
export function describeAmount(issue: Issue): IssueWords {
  const below = aboveZero(issue);
  if (below) return below;
  const label = 'expected a number such as `1350` or `1350.50`';
  const [, amount] = (typeof issue.input === 'string' && groupedAmount.exec(issue.input.trim())) || [];
  if (!amount) return mustBe(issue, 'a number', { label });
  const number = Number(amount.replaceAll(',', ''));
  const help = `write \`${getLastName(issue)}: ${number}\` (no quotes, no thousands comma)`;
  return mustBe(issue, 'a number', { label, help });
}

/** One price and a range at once. */
export function describeTwoPrices(issue: Issue): IssueWords | undefined {
  if (typeof issue.input !== 'object' || issue.input === null || !('amount' in issue.input)) return undefined;
  return {
    message: `${quotePath(issue)} has \`amount\` and also \`min\` or \`max\``,
    label: 'expected one price or both ends of a range',
    help: 'remove `amount` if the price is a range, else `min` and `max`',
  };
}

/** A currency that is none of ours. */
export function describeCurrency(issue: Issue): IssueWords {
  const label = 'expected a code such as `USD`';
  return mustBe(issue, 'a currency code', { label, help: `write ${formatAlternatives(currencies)}` });
}
