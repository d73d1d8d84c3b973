import type { Degree } from '#lib/domain/catalog';
import { byShare, creditShare, promisesCredit } from '#lib/domain/credit-share';
import { formatDate } from '#lib/format/date';
import { deliveryLabels } from '#lib/format/labels';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { describeProvenance } from '#lib/format/provenance';
import { formatRange } from '#lib/format/range';
import { type ComparedCell, conditionsCell, factCell, inMonths, textCell } from './cell';
import type { RowName } from './rows';

/** The whole price, or the parts of it that are on record: a price for a unit, what is left to pay after the program. */
function priceCell({ tuition, tuitionPerUnit, tuitionAfterProgram }: Degree): ComparedCell {
  const parts = [
    ...tuitionPerUnit.map(({ unit, price }) => ({ words: `a ${unit}`, price })),
    { words: 'after the program', price: tuitionAfterProgram },
  ].flatMap(({ words, price }) => (price.state === 'known' ? [{ words, price }] : []));
  if (tuition.state !== 'unknown' || parts.length === 0) return factCell(tuition, formatMoney);
  const told = parts.map(({ words, price }) => {
    const how = [describeProvenance(price), price.basis].filter(Boolean).join('; ');
    return `${formatMoney(price.value)} ${words} (${how})`;
  });
  return {
    kind: 'text',
    text: `Whole price not found. ${told.join('. ')}.`,
    sources: parts.flatMap(({ price }) => price.sources),
  };
}

/** Months of full-time study, or part-time study where only that is on record. */
function lengthCell({ duration, partTimeDuration }: Degree): ComparedCell {
  return duration.state === 'unknown' && partTimeDuration.state === 'known'
    ? factCell(partTimeDuration, formatRange, (months) => `${inMonths(months)}, part-time`)
    : factCell(duration, formatRange, inMonths);
}

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
    price: priceCell(degree),
    length: lengthCell(degree),
    weekly: unsought,
    hours: unsought,
    size: factCell(
      degree.credits,
      ({ amount }) => String(amount),
      ({ unit }) => unit,
    ),
    credit: creditCell(degree),
    conditions: conditionsCell(best, lastVerified),
    entry: textCell(degree.admission?.text, degree.admission?.sources, lastVerified),
    mathematics: unsought,
    delivery: deliveryCell(degree),
    assessment: unsought,
    language: unsought,
    checked: { kind: 'text', text: formatDate(lastVerified), sources: [] },
  };
}
