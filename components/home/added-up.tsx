import { tellPrices } from '#lib/figures/straight-figures';
import { formatMoney } from '#lib/format/money';
import { routes } from '#lib/site/routes';
import type { AddedUp as Added } from '#lib/ways/added-up';
import { RuledList } from '../ui/ruled-list';

/** The fields behind the first sentence: the cheapest of each way, each a link to where it is worked out. */
export function AddedUp({ fields }: { fields: readonly Added[] }) {
  return (
    <RuledList>
      {fields.map(({ field, through, straight }) => {
        const { program, degree } = through.pathway;
        return (
          <li key={field.slug} className="text-sm">
            <b>{field.title}.</b> Straight: {formatMoney(straight.total)} ({straight.told}),{' '}
            <a href={routes.degree(straight.degree.slug)}>
              {straight.degree.title}, {straight.degree.institution.short}
            </a>
            . Program first: {formatMoney(through.total)} ({tellPrices([through])}),{' '}
            <a href={routes.calculatorFor({ program: program.slug, degree: degree.slug })}>
              {program.title}, {program.institution.short}, then {degree.title}, {degree.institution.short}
            </a>
            .
          </li>
        );
      })}
    </RuledList>
  );
}
