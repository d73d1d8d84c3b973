import type { Degree } from '#lib/domain/catalog';
import { byShare } from '#lib/domain/credit-share';
import { formatYear } from '#lib/format/date';
import { deliveryLabels } from '#lib/format/labels';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { formatRange } from '#lib/format/range';
import { type CardCredit, type CardFact, creditOf, factOf, type SocialCard } from './card';

function creditBy({ accepts }: Degree): CardCredit {
  const [best, ...others] = [...accepts].sort(byShare);
  if (!best) return { bar: {}, key: 'No program found that counts toward it', rest: '' };
  const { title, institution } = best.program;
  const more = others.length > 0 ? `; ${plural(others.length, 'other program')} on the page` : '';
  return creditOf(best, `for ${title}, ${institution.short}${more}`);
}

const deliveryOf = ({ delivery }: Degree): CardFact =>
  delivery
    ? { label: 'Taught', value: deliveryLabels[delivery.is], note: formatYear(delivery.asOf), found: true }
    : { label: 'Taught', value: 'not found', note: 'in any source we have', found: false };

/** The card of a degree: what it costs, how long it takes, where, and what credit it takes. */
export function degreeCard(degree: Degree): SocialCard {
  const { title, institution, tuition, duration } = degree;
  return {
    kicker: `Degree, ${institution.name}`,
    title,
    facts: [
      factOf('Tuition', tuition, formatMoney),
      factOf('Length', duration, formatRange, 'months'),
      deliveryOf(degree),
    ],
    credit: creditBy(degree),
  };
}
