import type { LoggedChange } from '#lib/coverage/corrections';
import { formatDate } from '#lib/format/date';

/** Every published figure that was wrong and was mended, newest first. */
export function CorrectionsLog({
  corrections,
  correctionUrl,
}: {
  corrections: readonly LoggedChange[];
  correctionUrl: string;
}) {
  return (
    <div className="stack">
      {corrections.length === 0 ? (
        <p className="measure">No published figure has been corrected so far.</p>
      ) : (
        <ol className="log">
          {corrections.map(({ change, path, title }) => (
            <li key={`${path} ${change.on} ${change.what}`}>
              <time dateTime={change.on}>{formatDate(change.on)}</time>
              <div>
                <a href={path}>{title}</a>. {change.what}
              </div>
            </li>
          ))}
        </ol>
      )}
      <p>
        <a className="more" href={correctionUrl}>
          Report a figure that is wrong
        </a>
      </p>
    </div>
  );
}
