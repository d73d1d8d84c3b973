import type { ListView } from '#lib/list/browse';

const box = 'inline-flex min-h-11 min-w-11 items-center justify-center rounded-xs border';

/** Pages on either side of the present one that have a link; with these, the first and the last one. */
const near = 3;

/** Links to the pages of a long result. */
export function Pager<R extends object>({ view }: { view: ListView<R> }) {
  const { page, pages, pageSearches, list } = view;
  if (pages < 2) return null;
  const shown = pageSearches
    .map((search, index) => ({ search, number: index + 1 }))
    .filter(({ number }) => number === 1 || number === pages || Math.abs(number - page) <= near);
  return (
    <nav className="mt-6" aria-label="Pages">
      <ul className="flex flex-wrap items-center gap-2">
        {shown.map(({ search, number }, index) => (
          <li key={search}>
            {number - (shown[index - 1]?.number ?? 0) > 1 && <span className="mr-2">…</span>}
            {number === page ? (
              <span className={`${box} border-ink font-semibold`} aria-current="page">
                <span className="sr-only">Page </span>
                {number}
              </span>
            ) : (
              <a className={`${box} border-control`} href={`${list.path}${search}`} data-live="top">
                <span className="sr-only">Page </span>
                {number}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
