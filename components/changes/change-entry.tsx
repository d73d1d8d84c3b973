import type { LoggedChange } from '#lib/list/changes';
import type { Citations } from '#lib/site/citations';
import { ChangeText } from '../layout/change-text';
import { LogEntry } from '../ui/log-entry';

/** One dated change: of which record, what changed, and where the record says it now. */
export function ChangeEntry({ logged, citations }: { logged: LoggedChange; citations: Citations }) {
  const { change, record, path } = logged;
  const name = `${record.title}, ${record.institution.short}`;
  return (
    <LogEntry on={change.on}>
      <a className="font-semibold" href={path}>
        {name}.
      </a>{' '}
      <ChangeText change={change} citations={citations} />
    </LogEntry>
  );
}
