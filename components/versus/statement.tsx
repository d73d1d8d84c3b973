import type { Statement as StatementRecord } from '#lib/domain/comparison';
import type { LiveFigure, LiveFigureName } from '#lib/domain/live-figure';
import { formatDate } from '#lib/format/date';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../source/cites';

interface Props {
  statement: StatementRecord;
  live: (name: LiveFigureName) => LiveFigure;
  citations: Citations;
}

/** One statement of a cell: a number with what it means, words, or that nothing was found. */
export function Statement({ statement, live, citations }: Props) {
  if (statement.kind === 'not-found') {
    return (
      <div className="fig">
        <span className="nf">Not found.</span> {statement.text}
      </div>
    );
  }
  if (statement.kind === 'live') {
    const figure = live(statement.live);
    return (
      <div className="fig">
        <span className="tnum">{figure.value}</span>
        {figure.unit && <span className="unit"> {figure.unit}</span>}
        <span className="how">
          {statement.text && `${statement.text}: `}
          {figure.basis}. Computed from this record.
        </span>
      </div>
    );
  }
  const cites = <Cites citations={citations} sources={statement.sources} />;
  if (!statement.figure) {
    return (
      <div className="fig">
        {statement.text}
        {cites}
        <span className="how">{formatDate(statement.asOf)}</span>
      </div>
    );
  }
  return (
    <div className="fig">
      <span className="tnum">{statement.figure}</span>
      {statement.unit && <span className="unit"> {statement.unit}</span>}
      <span className="how">
        {statement.text}; {formatDate(statement.asOf)}
        {cites}
      </span>
    </div>
  );
}
