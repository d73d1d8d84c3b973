import { formatDate } from '#lib/format/date';
import { canBegin, type Lettered, lettersOf } from './lettered';

/** The day it is closed by a source, or by our inference: the day something ended is rarely published. */
function tellClosed(column: Lettered): string | undefined {
  const { item } = column;
  if (item.kind !== 'program' || canBegin(column)) return undefined;
  const { asOf, evidence } = item.record.status;
  return `by ${formatDate(asOf)}${evidence === 'inferred' ? ' (our inference)' : ''}`;
}

function sayClosing({ letter, item }: Lettered): string[] {
  if (item.kind !== 'program' || item.record.status.is !== 'closing') return [];
  return [`${letter} closes on ${formatDate(item.record.status.closesOn)}`];
}

/** Which of the programs are closed, or will be, as a clause; nothing when none is. */
export function sayStanding(columns: readonly Lettered[]): string | undefined {
  const days = [...new Set(columns.flatMap((column) => tellClosed(column) ?? []))];
  const closed = days.map((day, index) => {
    const those = columns.filter((column) => tellClosed(column) === day);
    const verb = index > 0 ? '' : those.length === 1 ? ' was closed' : ' were closed';
    return `${lettersOf(those)}${verb} ${day}`;
  });
  const never = closed.length > 1 ? ': they can no longer be begun' : ' and can no longer be begun';
  const clauses = [...(closed.length > 0 ? [`${closed.join(', ')}${never}`] : []), ...columns.flatMap(sayClosing)];
  return clauses.join('; ') || undefined;
}
