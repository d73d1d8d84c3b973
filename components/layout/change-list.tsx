import type { Change } from '#lib/domain/change';
import type { Citations } from '#lib/site/citations';
import { Log } from '../ui/log';
import { LogEntry } from '../ui/log-entry';
import { ChangeText } from './change-text';

/** The dated changes of one record, as the record orders them. */
export function ChangeList({ changes, citations }: { changes: readonly Change[]; citations: Citations }) {
  return (
    <Log>
      {changes.map((change) => (
        <LogEntry key={`${change.on} ${change.what}`} on={change.on}>
          <ChangeText change={change} citations={citations} />
        </LogEntry>
      ))}
    </Log>
  );
}
