import { changedPlace } from '#lib/correct/places';
import { formatDate } from '#lib/format/date';
import { findChangePart } from '#lib/list/change-part';
import type { LoggedChange } from '#lib/list/changes';
import type { Citations } from '#lib/site/citations';
import { ChangeText } from '../layout/change-text';
import { CorrectLink } from '../ui/correct-link';
import { LogEntry } from '../ui/log-entry';
import { ChangedValue } from './changed-value';

/** One dated change: of which record, what changed, what it was and is, and where the record says so. */
export function ChangeEntry({ logged, citations }: { logged: LoggedChange; citations: Citations }) {
  const { change, record, path } = logged;
  const name = `${record.title}, ${record.institution.short}`;
  const part = findChangePart(logged);
  return (
    <LogEntry on={change.on}>
      <a className="font-semibold" href={path}>
        {name}.
      </a>{' '}
      <ChangeText change={change} citations={citations} />
      <p className="mt-1 text-sm text-ink-2">
        {change.holdsFrom && `Holds from ${formatDate(change.holdsFrom)}. `}
        {(change.was ?? change.now) && (
          <>
            <ChangedValue label="Was" changed={change.was} citations={citations} />
            <ChangedValue label="Now" changed={change.now} citations={citations} />
          </>
        )}
        <a href={part.href} aria-label={`${part.label} in the record of ${name}`}>
          {part.label} in the record
        </a>{' '}
        <CorrectLink page={{ path, title: name }} of={changedPlace(change)} />
      </p>
    </LogEntry>
  );
}
