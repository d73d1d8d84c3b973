import type { Program } from '#lib/domain/catalog';
import { byShare } from '#lib/domain/credit-share';
import { formatDate } from '#lib/format/date';
import { statusLabels } from '#lib/format/labels';
import { formatMoney } from '#lib/format/money';
import { formatRange } from '#lib/format/range';
import { type CardCredit, creditOf, factOf, type SocialCard } from './card';

function creditToward({ pathways }: Program): CardCredit {
  const best = [...pathways].sort(byShare)[0];
  if (!best) return { bar: {}, key: 'No degree found that accepts it', rest: '' };
  const { title, unnamed, institution } = best.degree;
  const name = unnamed ? `${title.charAt(0).toLowerCase()}${title.slice(1)}` : title;
  return creditOf(best, `toward ${name}, ${institution.short}`);
}

/** The card of a program: is it open, what it costs, how long it takes, what it counts toward. */
export function programCard(program: Program): SocialCard {
  const { title, institution, status, price, duration } = program;
  return {
    kicker: `MicroMasters program, ${institution.name}`,
    title,
    facts: [
      {
        label: 'Status',
        value: statusLabels[status.is],
        note: `${status.evidence} ${formatDate(status.asOf)}`,
        found: true,
        status: status.is,
      },
      factOf('Price', price, formatMoney),
      factOf('Length', duration, formatRange, 'months'),
    ],
    credit: creditToward(program),
  };
}
