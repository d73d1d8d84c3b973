import { formatDate } from '#lib/format/date';

/** When a person last checked the page, and where to improve it. */
export function CheckedLine({ lastVerified, editUrl }: { lastVerified: string; editUrl: string }) {
  return (
    <p className="checked">
      <span>Last checked {formatDate(lastVerified)}</span>
      <a href={editUrl}>Improve this page</a>
    </p>
  );
}
