import type { Citations } from '#lib/site/citations';
import type { Line } from '#lib/whole-way/lines';
import { Cites } from '../ui/cites';
import { type Column, Table } from '../ui/table';

/** Everything the picture shows, step by step, with how we know it. */
export function WayTable({ lines, citations }: { lines: readonly Line[]; citations: Citations }) {
  const columns: Column<Line>[] = [
    { title: 'Way and step', cell: ({ way, step }) => `${way}: ${step.toLowerCase()}` },
    { title: 'Price', cell: ({ money }) => money },
    { title: 'Months', cell: ({ months }) => months },
    {
      title: 'How we know',
      className: 'lg:w-1/2',
      cell: ({ says }) =>
        says.length === 0
          ? 'added up'
          : says.map(({ text, sources }) => (
              <p key={text}>
                {text}
                <Cites citations={citations} sources={sources} />
              </p>
            )),
    },
  ];
  return (
    <Table
      label="The whole way, step by step"
      caption={
        <>
          <b>The whole way, step by step.</b> A difference spans all that it may be. What both ways share, such as
          tuition by where one lives, counts at one value for both.
        </>
      }
      columns={columns}
      rows={lines}
      keyOf={({ id }) => id}
      cards
    />
  );
}
