import { breadcrumbData } from '#lib/structured-data/breadcrumbs';
import { JsonLd } from '../seo/json-ld';

export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

/** Where the page stands; the last crumb is the page itself. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav className="pt-4 text-xs text-ink-2 print:hidden" aria-label="Breadcrumb">
      <JsonLd data={breadcrumbData(crumbs)} />
      <ol className="crumbs">
        {crumbs.map((crumb) => (
          <li key={crumb.label} aria-current={crumb.href ? undefined : 'page'}>
            {crumb.href ? (
              <a className="py-1 text-inherit" href={crumb.href}>
                {crumb.label}
              </a>
            ) : (
              crumb.label
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
