import type { ListView } from '#lib/list/browse';

const box = 'inline-flex min-h-11 min-w-11 items-center justify-center rounded-xs border';

/** Links to the pages of a long result. */
export function Pager<R extends object>({ view }: { view: ListView<R> }) {
  if (view.pages < 2) return null;
  return (
    <nav className="mt-6" aria-label="Pages">
      <ul className="flex flex-wrap gap-2">
        {view.pageSearches.map((search, index) => (
          <li key={search}>
            {index + 1 === view.page ? (
              <span className={`${box} border-ink font-semibold`} aria-current="page">
                <span className="sr-only">Page </span>
                {index + 1}
              </span>
            ) : (
              <a className={`${box} border-control`} href={`${view.list.path}${search}`} data-live="top">
                <span className="sr-only">Page </span>
                {index + 1}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
