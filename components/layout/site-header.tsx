import { type Page, pages } from '#lib/site/pages';
import { routes } from '#lib/site/routes';

const navigation = pages.filter((page: Page) => page.isInNavigation);

/** The masthead of every page: name, tagline and main navigation. */
export function SiteHeader() {
  return (
    <header className="border-b-3 border-double border-ink">
      <div className="page-width flex flex-wrap items-baseline gap-x-8 pt-3 lg:items-center lg:pt-0">
        <a className="type-display text-[1.5rem] text-ink no-underline hover:underline" href={routes.home()}>
          Steppingstone
        </a>
        <p id="tagline" className="text-xs text-ink-2 lg:max-w-68 lg:pt-1">
          MicroMasters programs, beside the master’s degrees they count toward.
        </p>
        <nav className="w-full lg:ml-auto lg:w-auto print:hidden" aria-label="Main">
          <ul className="mt-3 grid grid-cols-3 border-t md:flex md:gap-6 lg:m-0 lg:border-0">
            {navigation.map(({ path, title }) => (
              <li key={path}>
                <a className="inline-block py-2.5 text-sm text-ink no-underline hover:underline lg:py-5" href={path}>
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
