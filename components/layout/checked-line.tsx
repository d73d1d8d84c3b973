import { formatDate } from '#lib/format/date';
import { siteUrl } from '#lib/site/config';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { DataLinks } from './data-links';

interface Props {
  lastVerified: string;
  /** When it is looked at again, in words. */
  again?: string;
  /** The page's path. */
  path: string;
  /** The path as it was asked for, where what the page shows depends on more. */
  askedPath?: string;
  editUrl: string;
  /** The same path, when the page exists as data. */
  dataPath?: string;
  /** The feed of its changes, when it has one. */
  feedPath?: string;
}

/** When the record was last checked, where to correct it without an account, where to change it, and its data. */
export function CheckedLine({ lastVerified, again, path, askedPath = path, editUrl, dataPath, feedPath }: Props) {
  return (
    <p className="checked-line">
      <span>Last checked {formatDate(lastVerified)}</span>
      <span className="hidden print:inline">{`The whole page: ${siteUrl}${askedPath}`}</span>
      {again && (
        <span>
          {again}. <a href={`${routes.data()}#${partAnchor('again')}`}>How often we look again</a>
        </span>
      )}
      <a href={routes.correctAt(path)}>Correct a figure of this page</a>
      <a href={editUrl}>Improve this page</a>
      {dataPath && <DataLinks path={dataPath} />}
      {feedPath && <a href={feedPath}>Follow changes (Atom)</a>}
    </p>
  );
}
