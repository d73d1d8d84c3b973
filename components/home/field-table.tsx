import { formatYear } from '#lib/format/date';
import { formatMoney } from '#lib/format/money';
import { describePrice } from '#lib/format/provenance';
import type { PricedDegree } from '#lib/pages/cheapest-direct';
import type { HomeField } from '#lib/pages/home';
import { routes } from '#lib/site/routes';
import { Figure } from '../ui/figure';
import { NotFound } from '../ui/not-found';
import { type Column, Table } from '../ui/table';

const nameOf = ({ degree }: PricedDegree): string => degree.institution.short;

function Cheapest({ field: { cheapest } }: { field: HomeField }) {
  const { dollars, others } = cheapest;
  return (
    <>
      {dollars ? (
        <>
          <Figure value={formatMoney(dollars.price.value)} size="sm" how={describePrice(dollars.price)} />
          <a className="inline-block py-0.5 text-xs" href={routes.degree(dollars.degree.slug)}>
            {nameOf(dollars)}
          </a>
        </>
      ) : (
        <NotFound />
      )}
      {others.length > 0 && (
        <span className="block text-xs text-ink-2">
          Other money:{' '}
          {others.map((other, index) => (
            <span key={other.degree.slug}>
              {index > 0 && '; '}
              {formatMoney(other.price.value)}, {formatYear(other.price.asOf)},{' '}
              <a className="inline-block py-0.5" href={routes.degree(other.degree.slug)}>
                {nameOf(other)}
              </a>
            </span>
          ))}
        </span>
      )}
    </>
  );
}

const columns: readonly Column<HomeField>[] = [
  {
    title: 'Field',
    className: 'w-[34%]',
    cell: ({ field }) => (
      <a className="inline-block py-0.5" href={routes.field(field.slug)}>
        {field.title}
      </a>
    ),
  },
  { title: 'Open', numeric: true, cell: ({ open, total }) => `${open} of ${total}` },
  { title: 'Firm', numeric: true, cell: ({ firm }) => firm },
  { title: 'Cheapest master’s taken directly', cell: (field) => <Cheapest field={field} /> },
];

/** Fields under each other: programs, how many of them have firm credit, and the cheapest master's without one. */
export function FieldTable({ fields, caption }: { fields: readonly HomeField[]; caption: string }) {
  return <Table label={caption} caption={caption} columns={columns} rows={fields} keyOf={({ field }) => field.slug} />;
}
