import type { ShownHit } from '#lib/search/view';
import { SearchHit } from './search-hit';

/** Hits in their order. */
export function HitList({ hits }: { hits: readonly ShownHit[] }) {
  return (
    <ol>
      {hits.map((hit) => (
        <li key={hit.entry.path}>
          <SearchHit hit={hit} />
        </li>
      ))}
    </ol>
  );
}
