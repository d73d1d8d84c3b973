import type { Degree } from '#lib/domain/degree';
import { byShare, creditShare, promisesCredit } from '#lib/domain/pathway';
import { formatDate } from '#lib/format/date';
import { deliveryLabels } from '#lib/format/labels';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { formatRange } from '#lib/format/range';
import { type ComparedCell, factCell, textCell } from './cell';
import type { RowName } from './rows';

function creditCell(degree: Degree): ComparedCell {
  const best = [...degree.accepts].sort(byShare)[0];
  if (!best) return { kind: 'not-found', lookedOn: degree.lastVerified };
  const others = degree.accepts.length - 1;
  return {
    kind: 'credit',
    share: creditShare(best),
    entryOnly: !promisesCredit(best),
    text: `for ${best.program.title}, ${best.program.institution.short}.${others > 0 ? ` ${plural(others, 'more program')} on record.` : ''}`,
    sources: best.sources,
  };
}

function deliveryCell({ delivery, lastVerified }: Degree): ComparedCell {
  if (!delivery) return { kind: 'not-found', lookedOn: lastVerified };
  const words = [deliveryLabels[delivery.is], delivery.words].filter(Boolean).join(': ');
  return { kind: 'text', text: words, sources: delivery.sources };
}

/** A degree's cells by row. */
export function degreeCells(degree: Degree): Record<RowName, ComparedCell> {
  const { lastVerified, accepts } = degree;
  const best = [...accepts].sort(byShare)[0];
  const unsought: ComparedCell = { kind: 'not-applicable', reason: 'not recorded for degrees' };
  return {
    status: degree.status
      ? { kind: 'text', text: degree.status.text, sources: degree.status.sources }
      : { kind: 'not-found', lookedOn: lastVerified },
    award: { kind: 'text', text: 'A master’s degree', sources: [] },
    price: factCell(degree.tuition, formatMoney),
    length: factCell(degree.duration, formatRange, 'months'),
    weekly: unsought,
    hours: unsought,
    size: factCell(
      degree.credits,
      ({ amount }) => String(amount),
      degree.credits.state === 'known' ? degree.credits.value.unit : undefined,
    ),
    credit: creditCell(degree),
    conditions: textCell(best?.conditions.join('; '), best?.sources, lastVerified),
    entry: textCell(degree.admission?.text, degree.admission?.sources, lastVerified),
    mathematics: unsought,
    delivery: deliveryCell(degree),
    assessment: unsought,
    language: unsought,
    checked: { kind: 'text', text: formatDate(lastVerified), sources: [] },
  };
}
