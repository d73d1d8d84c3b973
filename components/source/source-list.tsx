import { isLinkable, type Source } from '#lib/domain/source';
import { formatDate } from '#lib/format/date';
import type { Citations } from '#lib/site/citations';

function SourceText({ source }: { source: Source }) {
  return (
    <div>
      {isLinkable(source) ? (
        <a href={source.url} rel="external noopener">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      . <span className="text-ink-2">{`${source.publisher}, ${formatDate(source.asOf)}.`}</span>
      {source.link === 'evidence-only' && (
        <span className="text-ink-2">{` ${isLinkable(source) ? 'Weak evidence' : 'Named as evidence, not linked'}: ${source.why}.`}</span>
      )}
      {source.link === 'gone' && (
        <span className="text-ink-2">{` This page was gone on ${formatDate(source.goneOn)}. We read it before that.`}</span>
      )}
      {source.note && (
        <span className="text-ink-2">{` Note: ${source.note}${/[.!?]$/.test(source.note) ? '' : '.'}`}</span>
      )}
    </div>
  );
}

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
