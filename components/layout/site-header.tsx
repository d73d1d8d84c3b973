import { type Page, pages } from '#lib/site/pages';
import { routes } from '#lib/site/routes';

const navigation = pages.filter((page: Page) => page.isInNavigation);

/** The masthead of every page: name, tagline and main navigation. */
export function SiteHeader() {
  return (
    <header className="mast">
      <div className="wrap">
        <a className="brand" href={routes.home()}>
          Steppingstone
        </a>
        <p className="tag">MicroMasters programs, beside the master’s degrees they count toward.</p>
        <nav aria-label="Main">
          <ul>
            {navigation.map(({ path, title }) => (
              <li key={path}>
                <a href={path}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
