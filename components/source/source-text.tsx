import { isLinkable, type Source } from '#lib/domain/source';
import { formatDate } from '#lib/format/date';
import { tellLicense } from '#lib/format/license';

/** A page behind a figure: its title, linked where it may be, its publisher and its date. */
export function SourceText({ source }: { source: Omit<Source, 'id'> }) {
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
      {source.license && (
        <span className="text-ink-2 print:hidden">{` License of its repository: ${tellLicense(source.license)}.`}</span>
      )}
      {source.note && (
        <span className="text-ink-2">{` Note: ${source.note}${/[.!?]$/.test(source.note) ? '' : '.'}`}</span>
      )}
    </div>
  );
}
