import type { Page } from '#lib/site/page';
import { pages } from '#lib/site/pages';
import { routes } from '#lib/site/routes';

const navigation = pages.filter((page: Page) => page.isInNavigation);

/** The masthead of every page: name, tagline and main navigation. */
export function SiteHeader() {
  return (
    <header className="border-b-3 border-double border-ink">
      <div className="masthead">
        <a className="wordmark" href={routes.home()}>
          Steppingstone
        </a>
        <p id="tagline" className="text-xs text-ink-2 lg:max-w-68 lg:pt-1">
          MicroMasters programs, beside the master’s degrees they count toward.
        </p>
        <nav className="main-nav" aria-label="Main">
          <ul className="main-links">
            {navigation.map(({ path, title }) => (
              <li key={path}>
                <a className="main-link" href={path}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
