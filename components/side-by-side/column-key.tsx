import type { Column } from '#lib/side-by-side/side-by-side';
import { routes } from '#lib/site/routes';
import { How } from '../ui/how';
import { Letter } from './letter';

/** What each letter stands for, with links that take it away and that correct it. */
export function ColumnKey({ columns }: { columns: readonly Column[] }) {
  return (
    <ol className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-1 text-sm/tight hyphens-auto [hyphenate-limit-chars:16] md:grid-cols-2 print:hidden">
      {columns.map(({ letter, kind, slug, path, title, university, removeSearch }) => (
        <li key={`${kind} ${slug}`} className="flex items-baseline gap-2">
          <Letter>{letter}</Letter>
          <div className="min-w-0">
            <a className="inline-block py-1" href={path}>
              {title}
            </a>
            <How>
              {university}, {kind === 'degree' ? 'degree' : 'MicroMasters program'} ·{' '}
              <a
                className="inline-block py-1"
                href={routes.compare(removeSearch)}
                data-live=""
                aria-label={`Remove ${title}, ${university}`}
              >
                Remove
              </a>{' '}
              ·{' '}
              <a
                className="inline-block py-1"
                href={routes.correctAt(path)}
                aria-label={`Correct a figure of ${title}, ${university}`}
              >
                Correct
              </a>
            </How>
          </div>
        </li>
      ))}
    </ol>
  );
}
