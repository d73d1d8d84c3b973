import { formatMoney } from '#lib/format/money';
import type { HomeField } from '#lib/pages/home';
import { routes } from '#lib/site/routes';
import { Figure } from '../ui/figure';
import { NotFound } from '../ui/not-found';
import { type Column, Table } from '../ui/table';

function Cheapest({ field: { cheapest } }: { field: HomeField }) {
  const { straight } = cheapest;
  if (!straight?.total) return <NotFound />;
  return (
    <>
      <Figure value={formatMoney(straight.total)} size="sm" how={[straight.told, ...straight.notes].join('; ')} />
      <a className="inline-block py-0.5 text-xs" href={routes.degree(straight.degree.slug)}>
        {straight.degree.institution.short}
      </a>
    </>
  );
}

const columns: readonly Column<HomeField>[] = [
  {
    title: 'Field',
    className: 'w-[38%]',
    cell: ({ field }) => (
      <a className="inline-block py-0.5" href={routes.field(field.slug)}>
        {field.title}
      </a>
    ),
  },
  { title: 'Programs', className: 'w-[16%]', cell: ({ open, firm }) => `${open} open, ${firm} firm` },
  {
    title: 'Cheapest master’s taken directly, US dollars',
    label: 'Cheapest, US dollars',
    cell: (field) => <Cheapest field={field} />,
  },
];

/** Fields under each other: programs, how many of them have firm credit, and the cheapest master's without one. */
export function FieldTable({ fields, caption }: { fields: readonly HomeField[]; caption: string }) {
  return (
    <Table cards label={caption} caption={caption} columns={columns} rows={fields} keyOf={({ field }) => field.slug} />
  );
}
