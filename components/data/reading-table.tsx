import { highestGrade, type ReadingLevel } from '#lib/reading/levels';
import { type Column, Table } from '../ui/table';

const { format } = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const columns: readonly Column<ReadingLevel>[] = [
  { title: 'Texts', cell: ({ what }) => what },
  { title: 'How many', numeric: true, cell: ({ texts }) => texts },
  { title: 'Easiest', numeric: true, cell: ({ lowest }) => format(lowest) },
  { title: 'Middle', numeric: true, cell: ({ middle }) => format(middle) },
  { title: 'Hardest', numeric: true, cell: ({ highest }) => format(highest) },
];

/** The US school grades at which the texts of the site read. */
export function ReadingTable({ levels }: { levels: readonly ReadingLevel[] }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <p className="max-w-measure">
        By the formula of Flesch and Kincaid, which counts words a sentence and syllables a word. It does not tell
        whether a text is understood; that has not been tested with readers. No guide may be above grade {highestGrade}:
        the project’s tests refuse it. Tables and headings are not counted. Many degrees have a sentence or two, of
        which the formula says little.
      </p>
      <Table
        label="Table of reading levels"
        caption={
          <>
            <b>US school grades.</b> Measured from the texts as they stand.
          </>
        }
        columns={columns}
        rows={levels}
        keyOf={({ what }) => what}
      />
    </div>
  );
}
