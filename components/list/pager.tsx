import type { ListView } from '#lib/list/browse';

/** Links to the pages of a long result. */
export function Pager<R extends object>({ view }: { view: ListView<R> }) {
  if (view.pages < 2) return null;
  return (
    <nav className="pager" aria-label="Pages">
      <ul>
        {view.pageSearches.map((search, index) => (
          <li key={search}>
            {index + 1 === view.page ? (
              <span aria-current="page">
                <span className="visually-hidden">Page </span>
                {index + 1}
              </span>
            ) : (
              <a href={`${view.list.path}${search}`} data-live="top">
                <span className="visually-hidden">Page </span>
                {index + 1}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
