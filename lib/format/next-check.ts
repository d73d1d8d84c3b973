import { type Check, type CheckKind, isOverdue } from '#lib/domain/next-check';
import { formatDate } from './date';
import { formatList } from './list';
import { capitalize } from './text';

/** What is looked at again, as the intervals call it. */
export const checkLabels: Readonly<Record<CheckKind, string>> = {
  status: 'Whether a program is open',
  price: 'Prices',
  credit: 'Credit and admission',
  pay: 'Pay',
  record: 'Everything else',
};

/** The same within a sentence on one record. */
const shortLabels: Readonly<Record<CheckKind, string>> = {
  status: 'status',
  price: 'price',
  credit: 'credit',
  pay: 'pay',
  record: 'all of it',
};

const sayKind = ({ kind, isUndated }: Check): string => `${shortLabels[kind]}${isUndated ? ' (undated)' : ''}`;

/** "status overdue since 15 August 2026, price since 29 May 2027": each day once, the first with all of its words. */
function sayDays(checks: readonly Check[], first: string, then: string): string {
  const days = [...new Set(checks.map(({ due }) => due))].sort();
  return days
    .map((day, index) => {
      const kinds = checks.filter(({ due }) => due === day).map(sayKind);
      return `${formatList(kinds)} ${index === 0 ? first : then} ${formatDate(day)}`;
    })
    .join(', ');
}

/**
 * When a record is looked at again: "Status overdue since 15 August 2026; price due again by 29 May 2027, credit by 29
 * November 2027". What it says stays true after `today`: a day that is due does not move.
 */
export function describeChecks(checks: readonly Check[], today: string): string {
  const overdue = checks.filter((check) => isOverdue(check, today));
  const due = checks.filter((check) => !isOverdue(check, today));
  const words = [sayDays(overdue, 'overdue since', 'since'), sayDays(due, 'due again by', 'by')].filter(Boolean);
  return capitalize(words.join('; '));
}
