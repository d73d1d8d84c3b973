import { formatDate } from '#lib/format/date';
import { DataLinks } from './data-links';

interface Props {
  lastVerified: string;
  editUrl: string;
  /** The page's path, when it exists as data. */
  dataPath?: string;
  /** The feed of its changes, when it has one. */
  feedPath?: string;
}

/** When the record was last checked, where to improve it, and its data. */
export function CheckedLine({ lastVerified, editUrl, dataPath, feedPath }: Props) {
  return (
    <p className="mt-6 flex flex-wrap gap-x-6 gap-y-1 text-sm text-ink-2">
      <span>Last checked {formatDate(lastVerified)}</span>
      <a href={editUrl}>Improve this page</a>
      {dataPath && <DataLinks path={dataPath} />}
      {feedPath && <a href={feedPath}>Follow changes (Atom)</a>}
    </p>
  );
}
