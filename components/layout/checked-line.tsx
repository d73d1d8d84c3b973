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
    <p className="checked-line">
      <span>Last checked {formatDate(lastVerified)}</span>
      <a href={editUrl}>Improve this page</a>
      {dataPath && <DataLinks path={dataPath} />}
      {feedPath && <a href={feedPath}>Follow changes (Atom)</a>}
    </p>
  );
}
