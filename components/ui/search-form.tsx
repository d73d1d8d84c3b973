import { routes } from '#lib/site/routes';

/** Search for a program by any word of its record; opens the directory. */
export function SearchForm({ label }: { label: string }) {
  return (
    <form action={routes.programs()} method="get" role="search">
      <label className="lab" htmlFor="q">
        {label}
      </label>
      <div className="joined">
        <input id="q" type="search" name="q" autoComplete="off" />
        <button className="btn" type="submit">
          Find
        </button>
      </div>
    </form>
  );
}
