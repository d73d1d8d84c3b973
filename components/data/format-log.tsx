import { formatVersions } from '#lib/export/format-version';
import { Log } from '../ui/log';
import { LogEntry } from '../ui/log-entry';

/** What changed in the form of the open data, version by version. */
export function FormatLog() {
  return (
    <Log>
      {formatVersions.map(({ version, on, what }) => (
        <LogEntry key={version} on={on}>
          <b>{version}.</b> {what}
        </LogEntry>
      ))}
    </Log>
  );
}
