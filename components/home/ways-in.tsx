import { routes } from '#lib/site/routes';

/** Three ways in: by name, by field, by question. */
export function WaysIn({ fields, open }: { fields: number; open: number }) {
  return (
    <nav className="ways" aria-label="Three ways in">
      <form action={routes.programs()} method="get" role="search">
        <label className="lab" htmlFor="q">
          I know the program
        </label>
        <div className="joined">
          <input id="q" type="search" name="q" autoComplete="off" />
          <button className="btn" type="submit">
            Find
          </button>
        </div>
      </form>
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
