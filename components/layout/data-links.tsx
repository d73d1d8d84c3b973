interface Props {
  /** The page's own path, or that of its file in the open data, without an ending. */
  path: string;
  /** The query that narrows it, with its leading `?`, or empty. */
  search?: string;
}

/** The same page as data, in both forms. */
export function DataLinks({ path, search = '' }: Props) {
  return (
    <span className="print:hidden">
      As data: <a href={`${path}.json${search}`}>JSON</a>, <a href={`${path}.csv${search}`}>CSV</a>
    </span>
  );
}
