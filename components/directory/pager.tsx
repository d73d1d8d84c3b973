import type { DirectoryView } from '#lib/directory/browse';
import { routes } from '#lib/site/routes';

/** Links to the pages of a long result. */
export function Pager({ view }: { view: DirectoryView }) {
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
              <a href={routes.programs(search)} data-live="top">
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
