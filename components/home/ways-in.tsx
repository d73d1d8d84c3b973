import { routes } from '#lib/site/routes';
import { SearchForm } from '../ui/search-form';

/** Three ways in: by name, by field, by question. */
export function WaysIn({ fields, open }: { fields: number; open: number }) {
  return (
    <nav className="ways" aria-label="Three ways in">
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
        <a href={routes.micromastersOrMasters()}>Help me decide</a>
        <span>MicroMasters and master’s, factor by factor</span>
      </p>
    </nav>
  );
}
