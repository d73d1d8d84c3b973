import type { CitedText } from '#lib/domain/cited-text';
import { formatDate } from '#lib/format/date';
import type { Citations } from '#lib/site/citations';
import { partAnchor } from '#lib/site/part-anchor';
import { CitedList } from '../source/cited-list';

interface Props {
  record: { readonly lastVerified: string; readonly notes: readonly CitedText[] };
  /** What was looked for in vain and does not stand at the head of the page. */
  names: readonly string[];
  /** Whether the page has a letter to ask for it. */
  hasLetter?: boolean;
  citations: Citations;
}

/** What was looked for in vain, and remarks on the record. */
export function Unknowns({ record, names, hasLetter = false, citations }: Props) {
  return (
    <>
      {names.length > 0 && (
        <p className="mb-2 max-w-measure">
          Looked for, last on {formatDate(record.lastVerified)}, and not found in any source we have: {names.join('; ')}
          .
          {hasLetter && (
            <>
              {' '}
              <a className="print:hidden" href={`#${partAnchor('ask')}`}>
                Ask in writing
              </a>
            </>
          )}
        </p>
      )}
      <CitedList items={record.notes} citations={citations} />
    </>
  );
}
