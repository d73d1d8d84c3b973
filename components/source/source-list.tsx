import type { Citations } from '#lib/site/citations';
import { SourceText } from './source-text';

interface Props {
  citations: Citations;
  /** The sources of what paper has, where that is less than the page; each keeps its number. */
  onPaper?: Citations;
}

/** The numbered sources of a page; the target of every citation on it. */
export function SourceList({ citations, onPaper = citations }: Props) {
  return (
    <ol className="sources">
      {citations.entries.map(({ number, source }) => (
        <li
          key={number}
          id={`s${number}`}
          value={number}
          className={onPaper.numbersOf([source]).length > 0 ? undefined : 'print:hidden'}
        >
          <SourceText source={source} />
        </li>
      ))}
    </ol>
  );
}
