import { routes } from '#lib/site/routes';

const sections = [
  { label: 'Programs', href: routes.programs() },
  { label: 'Degrees', href: routes.degrees() },
  { label: 'Pathways', href: routes.pathways() },
  { label: 'Fields', href: routes.fields() },
  { label: 'Guides', href: routes.guides() },
  { label: 'Compare', href: routes.compare() },
];

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
            {sections.map((section) => (
              <li key={section.href}>
                <a href={section.href}>{section.label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
