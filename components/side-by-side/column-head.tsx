import type { Column } from '#lib/side-by-side/side-by-side';
import { routes } from '#lib/site/routes';
import { How } from '../ui/how';

/** What stands in a column: its page, what it is, and a link that takes it away. */
export function ColumnHead({ column: { kind, path, title, university, removeSearch } }: { column: Column }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] justify-items-start gap-1">
      <a className="py-0.5 text-ink decoration-accent hover:text-accent-strong" href={path}>
        {title}
      </a>
      <How>
        {university}, {kind === 'degree' ? 'degree' : 'MicroMasters program'}
      </How>
      <a
        className="py-1 font-sans text-sm font-normal print:hidden"
        href={routes.compare(removeSearch)}
        data-live=""
        aria-label={`Remove ${title}, ${university}`}
      >
        Remove
      </a>
    </div>
  );
}
