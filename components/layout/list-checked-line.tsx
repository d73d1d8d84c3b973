import { formatDays } from '#lib/format/date';
import { DataLinks } from './data-links';

interface Props {
  /** The records that the page lists. */
  records: readonly { readonly lastVerified: string }[];
  /** The list's own path, when it exists as data, and the query that narrows it. */
  dataPath?: string;
  search?: string;
}

/** When the records of a list were last checked, and the list as data. */
export function ListCheckedLine({ records, dataPath, search = '' }: Props) {
  return (
    <p className="checked-line">
      {records.length > 0 && <span>Last checked {formatDays(records.map(({ lastVerified }) => lastVerified))}</span>}
      {dataPath && <DataLinks path={dataPath} search={search} />}
    </p>
  );
}
