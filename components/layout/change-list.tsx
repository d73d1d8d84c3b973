import type { Change } from '#lib/domain/change';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { Log } from '../ui/log';
import { LogEntry } from '../ui/log-entry';

/** The dated changes of one record, as the record orders them. */
export function ChangeList({ changes, citations }: { changes: readonly Change[]; citations: Citations }) {
  return (
    <Log>
      {changes.map((change) => (
        <LogEntry key={`${change.on} ${change.what}`} on={change.on}>
          {change.is === 'correction' && <b>Corrected. </b>}
          {change.what}
          <Cites citations={citations} sources={change.sources} />
        </LogEntry>
      ))}
    </Log>
  );
}
