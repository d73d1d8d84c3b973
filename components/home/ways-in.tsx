import { routes } from '#lib/site/routes';
import { SearchForm } from '../ui/search-form';

/** Ways in: by name, by field, by credit, by question. */
export function WaysIn({ fields, open }: { fields: number; open: number }) {
  return (
    <nav
      className="*:border-b *:py-3 *:first:border-t *:first:border-t-ink lg:pt-2.5 print:hidden"
      aria-label="Ways in"
    >
      <SearchForm label="I know the program" />
      <p className="grid justify-items-start">
        <a className="py-0.5 font-semibold" href="#fields">
          I know the field
        </a>
        <span className="text-sm text-ink-2">
          {fields} fields, {open} open programs
        </span>
      </p>
      <p className="grid justify-items-start">
        <a className="py-0.5 font-semibold" href={routes.programs('?status=open&credit=amount&credit=credit')}>
          I want it to count toward a degree
        </a>
        <span className="text-sm text-ink-2">Open programs whose credit a university states</span>
      </p>
      <p className="grid justify-items-start">
        <a className="py-0.5 font-semibold" href={routes.guide('is-it-right-for-you')}>
          Help me decide
        </a>
        <span className="text-sm text-ink-2">Seven questions, then the list with filters set</span>
      </p>
      <p className="grid justify-items-start">
        <a className="py-0.5 font-semibold" href={routes.match()}>
          Show me what fits
        </a>
        <span className="text-sm text-ink-2">
          Four questions; or <a href={routes.calculator()}>work out a route with your own figures</a>
        </span>
      </p>
    </nav>
  );
}
