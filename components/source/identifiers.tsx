import type { Source } from '#lib/domain/source';
import type { RegisterEntry } from '#lib/format/identifiers';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { Fold } from '../ui/fold';
import { How } from '../ui/how';

interface Props {
  entries: readonly RegisterEntry[];
  /** Whose they are, where they are those of another body. */
  of?: string | undefined;
  /** Which part of the body they name. */
  note?: string | undefined;
  sources: readonly Source[];
  citations: Citations;
}

/** What registers call the record, in one line for those who join data; nothing where none does. */
export function Identifiers({ entries, of, note, sources, citations }: Props) {
  if (entries.length === 0) return null;
  return (
    <Fold title="In public registers" isDense>
      <p className="max-w-measure text-sm text-ink-2">
        {of && `Those of ${of}: `}
        {entries.map(({ register, value, url }, index) => (
          <span key={register}>
            {index > 0 && ' · '}
            {register}{' '}
            {url ? (
              <a href={url} rel="external noopener">
                {value}
              </a>
            ) : (
              value
            )}
          </span>
        ))}
        <Cites citations={citations} sources={sources} />
        {note && <How>{note}</How>}
      </p>
    </Fold>
  );
}
