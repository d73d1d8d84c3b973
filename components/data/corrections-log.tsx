import type { LoggedCorrection } from '#lib/coverage/corrections';
import { Log } from '../ui/log';
import { LogEntry } from '../ui/log-entry';

/** Every published figure that was wrong and was mended, newest first. */
export function CorrectionsLog({
  corrections,
  correctionUrl,
}: {
  corrections: readonly LoggedCorrection[];
  correctionUrl: string;
}) {
  return (
    <div className="grid gap-4">
      {corrections.length === 0 ? (
        <p className="max-w-measure">No published figure has been corrected so far.</p>
      ) : (
        <Log>
          {corrections.map(({ change, path, title }) => (
            <LogEntry key={`${path} ${change.on} ${change.what}`} on={change.on}>
              <a href={path}>{title}</a>. {change.what}
            </LogEntry>
          ))}
        </Log>
      )}
      <p>
        <a className="font-semibold" href={correctionUrl}>
          Report a figure that is wrong
        </a>
      </p>
    </div>
  );
}
