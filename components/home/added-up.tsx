import { spanYears } from '#lib/figures/summarize';
import { formatMoney } from '#lib/format/money';
import { describePrice } from '#lib/format/provenance';
import type { AddedUp as Added } from '#lib/pages/added-up';
import { routes } from '#lib/site/routes';
import { RuledList } from '../ui/ruled-list';

/** The fields behind the first sentence: the cheapest of each way, each a link to where it is worked out. */
export function AddedUp({ fields }: { fields: readonly Added[] }) {
  return (
    <RuledList>
      {fields.map(({ field, through: { program, degree, total, parts }, straight }) => (
        <li key={field.slug} className="text-sm">
          <b>{field.title}.</b> Straight: {formatMoney(straight.price.value)} ({describePrice(straight.price)}),{' '}
          <a href={routes.degree(straight.degree.slug)}>
            {straight.degree.title}, {straight.degree.institution.short}
          </a>
          . Program first: {formatMoney(total)} (prices: {spanYears(parts)}),{' '}
          <a href={routes.calculatorFor({ program: program.slug, degree: degree.slug })}>
            {program.title}, {program.institution.short}, then {degree.title}, {degree.institution.short}
          </a>
          .
        </li>
      ))}
    </RuledList>
  );
}
