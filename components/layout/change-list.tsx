import type { Change } from '#lib/domain/change';
import { formatDate } from '#lib/format/date';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../source/cites';

/** The dated changes of one record, as the record orders them. */
export function ChangeList({ changes, citations }: { changes: readonly Change[]; citations: Citations }) {
  return (
    <ol className="log">
      {changes.map((change) => (
        <li key={`${change.on} ${change.what}`}>
          <time dateTime={change.on}>{formatDate(change.on)}</time>
          <div>
            {change.is === 'correction' && <b>Corrected. </b>}
            {change.what}
            <Cites citations={citations} sources={change.sources} />
          </div>
        </li>
      ))}
    </ol>
  );
}
