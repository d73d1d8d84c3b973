import type { Page } from '#lib/site/page';
import { pages } from '#lib/site/pages';
import { routes } from '#lib/site/routes';

const navigation = pages.filter((page: Page) => page.isInNavigation);

/** The masthead of every page: name, tagline, main navigation and the search; on a small screen a link to it. */
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
            <li className="lg:hidden">
              <a className="main-link" href={routes.search()}>
                Search
              </a>
            </li>
          </ul>
        </nav>
        <form
          action={routes.search()}
          method="get"
          role="search"
          aria-label="Site"
          className="hidden lg:flex lg:items-center lg:gap-1 print:hidden"
        >
          <input
            className="w-36 min-w-0 text-sm"
            type="search"
            name="q"
            aria-label="Search everything"
            placeholder="Search"
            autoComplete="off"
          />
          <button className="button px-3" type="submit">
            Find
          </button>
        </form>
      </div>
    </header>
  );
}
