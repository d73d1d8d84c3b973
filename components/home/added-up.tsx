import { tellPrices } from '#lib/figures/straight-figures';
import { formatMoney } from '#lib/format/money';
import { routes } from '#lib/site/routes';
import { type AddedUp as Added, otherFieldOf } from '#lib/ways/added-up';
import { RuledList } from '../ui/ruled-list';

/** Said where a degree counts for a field but is first of another, so that two unlike degrees are not taken for alike. */
function OtherField({ title }: { title: string | undefined }) {
  return title && `, a degree first of all in another field: ${title}`;
}

/** The fields behind the first sentence: the cheapest of each way, each a link to where it is worked out. */
export function AddedUp({ fields }: { fields: readonly Added[] }) {
  return (
    <RuledList>
      {fields.map((added) => {
        const { field, through, straight } = added;
        const { program, degree } = through.pathway;
        return (
          <li key={field.slug} className="text-sm">
            <b>{field.title}.</b> Straight: {formatMoney(straight.total)} ({straight.told}),{' '}
            <a href={routes.degree(straight.degree.slug)}>
              {straight.degree.title}, {straight.degree.institution.short}
            </a>
            <OtherField title={otherFieldOf(added, straight)} />. Program first: {formatMoney(through.total)} (
            {tellPrices([through])}),{' '}
            <a href={routes.calculatorFor({ program: program.slug, degree: degree.slug })}>
              {program.title}, {program.institution.short}, then {degree.title}, {degree.institution.short}
            </a>
            <OtherField title={otherFieldOf(added, through)} />.
          </li>
        );
      })}
    </RuledList>
  );
}
