import type { DirectoryView } from '#lib/directory/browse';
import { routes } from '#lib/site/routes';

/** Links to the pages of a long result. */
export function Pager({ view, searchOfPage }: { view: DirectoryView; searchOfPage: (page: number) => string }) {
  if (view.pages < 2) return null;
  const numbers = Array.from({ length: view.pages }, (_, index) => index + 1);
  return (
    <nav className="pager" aria-label="Pages">
      <ul>
        {numbers.map((page) => (
          <li key={page}>
            {page === view.page ? (
              <span aria-current="page">
                <span className="visually-hidden">Page </span>
                {page}
              </span>
            ) : (
              <a href={routes.programs(searchOfPage(page))} data-live="top">
                <span className="visually-hidden">Page </span>
                {page}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
