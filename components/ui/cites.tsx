import { Fragment } from 'react';
import type { Source } from '#lib/domain/source';
import type { Citations } from '#lib/site/citations';

/** The superscript numbers behind a figure, each a link to its source on the same page. */
export function Cites({ citations, sources }: { citations: Citations; sources: readonly Source[] }) {
  const numbers = citations.numbersOf(sources);
  if (numbers.length === 0) return null;
  return (
    <sup>
      {numbers.map((number, index) => (
        <Fragment key={number}>
          {index > 0 && ' '}
          <a href={`#s${number}`} aria-label={`Source ${number}`}>
            {number}
          </a>
        </Fragment>
      ))}
    </sup>
  );
}
