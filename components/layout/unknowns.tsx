import type { CitedText } from '#lib/domain/cited-text';
import { formatDate } from '#lib/format/date';
import type { Citations } from '#lib/site/citations';
import { CitedList } from '../source/cited-list';

interface Props {
  record: { readonly lastVerified: string; readonly notFound: readonly string[]; readonly notes: readonly CitedText[] };
  citations: Citations;
}

/** What was looked for in vain, and remarks on the record. */
export function Unknowns({ record, citations }: Props) {
  return (
    <>
      {record.notFound.length > 0 && (
        <p className="max-w-measure">
          Looked for, last on {formatDate(record.lastVerified)}, and not found in any source we have:{' '}
          {record.notFound.join('; ')}.
        </p>
      )}
      <CitedList items={record.notes} citations={citations} />
    </>
  );
}
