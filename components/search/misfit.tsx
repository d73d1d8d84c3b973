import { plural } from '#lib/format/plural';
import type { Without } from '#lib/search/misfit';

/** What to leave out of a search that no program and no degree fits, and how many then do. */
export function Misfit({ ways }: { ways: readonly Without[] }) {
  if (ways.length === 0) return null;
  return (
    <ul className="text-sm">
      {ways.map(({ words, count, href }) => (
        <li key={words}>
          <a href={href}>Without “{words}”</a>: {plural(count, 'program or degree', 'programs and degrees')}
        </li>
      ))}
    </ul>
  );
}
