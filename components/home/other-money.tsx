import { formatMoney } from '#lib/format/money';
import type { HomeField } from '#lib/pages/home';
import { routes } from '#lib/site/routes';
import { RuledList } from '../ui/ruled-list';

/** The cheapest master's of each field in each money that is not US dollars; nothing is converted. */
export function OtherMoney({ fields }: { fields: readonly HomeField[] }) {
  return (
    <RuledList>
      {fields.map(({ field, cheapest: { others } }) => (
        <li key={field.slug} className="text-sm">
          <b>{field.title}.</b>{' '}
          {others.map(({ degree, total, told }, index) => (
            <span key={degree.slug}>
              {index > 0 && '; '}
              {total && formatMoney(total)} ({told}),{' '}
              <a className="inline-block py-0.5" href={routes.degree(degree.slug)}>
                {degree.institution.short}
              </a>
            </span>
          ))}
          .
        </li>
      ))}
    </RuledList>
  );
}
