import { Fragment } from 'react';
import { isLinkable, type Source } from '#lib/domain/source';
import { formatYear } from '#lib/format/date';

const keyOf = ({ publisher, asOf }: Source): string => `${publisher}, ${formatYear(asOf)}`;

/** Who says it, and when: on paper a number that leads to a list further down would cost a page. */
export function NamedSources({ sources }: { sources: readonly Source[] }) {
  const named = new Map(sources.map((source) => [keyOf(source), source]));
  return [...named].map(([words, source], index) => (
    <Fragment key={words}>
      {index > 0 && '; '}
      {isLinkable(source) ? (
        <a className="print:after:content-none" href={source.url} rel="external noopener">
          {words}
        </a>
      ) : (
        words
      )}
    </Fragment>
  ));
}
