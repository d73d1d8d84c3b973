import type { Change } from '#lib/match/changes';
import { namesIn } from '#lib/match/words';
import { routes } from '#lib/site/routes';
import { How } from '../ui/how';
import { type Column, Table } from '../ui/table';

const gain = (count: number): string => (count > 0 ? `+${count}` : '0');

/** What a change brings, by name. */
function broughtBy({ fits, may }: Change): string {
  const parts = [
    fits.length > 0 && `${namesIn(fits)} ${fits.length === 1 ? 'fits' : 'fit'}`,
    may.length > 0 && `${namesIn(may)} may`,
  ];
  return parts.filter(Boolean).join('; ');
}

/** What each answer would bring back if it were less strict; each a link to the result after it. */
export function ChangeTable({ changes, best }: { changes: readonly Change[]; best: Change | undefined }) {
  const columns: readonly Column<Change>[] = [
    {
      title: 'Change one answer',
      cell: (change) => {
        const brought = broughtBy(change);
        return (
          <div className={change === best ? 'border-l-3 border-accent pl-2.5' : undefined}>
            {brought ? <a href={routes.match(change.search)}>{change.label}</a> : change.label}
            {brought && (
              <How>
                {change === best && <b>Brings most. </b>}
                {brought}
              </How>
            )}
          </div>
        );
      },
    },
    { title: 'Fits', numeric: true, cell: ({ fits }) => gain(fits.length) },
    { title: 'May fit', numeric: true, cell: ({ may }) => gain(may.length) },
  ];
  return (
    <Table
      label="Table: one answer changed"
      caption="How many more fit, or may fit, when one answer changes and the others stand."
      columns={columns}
      rows={changes}
      keyOf={({ label }) => label}
    />
  );
}
