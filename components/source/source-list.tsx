import type { Citations } from '#lib/site/citations';
import { SourceText } from './source-text';

/** The numbered sources of a page; the target of every citation on it. */
export function SourceList({ citations }: { citations: Citations }) {
  return (
    <ol className="sources">
      {citations.entries.map(({ number, source }) => (
        <li key={number} id={`s${number}`}>
          <SourceText source={source} />
        </li>
      ))}
    </ol>
  );
}
