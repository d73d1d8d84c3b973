import { routes } from '#lib/site/routes';
import { SearchForm } from '../ui/search-form';

/** Ways in: by name, by field, by credit, by question. */
export function WaysIn({ fields, open }: { fields: number; open: number }) {
  return (
    <nav className="ways" aria-label="Ways in">
      <SearchForm label="I know the program" />
      <p>
        <a href="#fields">I know the field</a>
        <span>
          {fields} fields, {open} open programs
        </span>
      </p>
      <p>
        <a href={routes.programs('?status=open&credit=yes')}>I want it to count toward a degree</a>
        <span>Open programs with a named degree</span>
      </p>
      <p>
        <a href={routes.guide('is-it-right-for-you')}>Help me decide</a>
        <span>Seven questions, then the list with filters set</span>
      </p>
    </nav>
  );
}
