import type { ComparedCell } from '#lib/compare/cell';
import type { Citations } from '#lib/site/citations';
import { CreditLine } from '../credit/credit-line';
import { Cites } from '../ui/cites';
import { NotFound } from '../ui/not-found';
import { StatusMark } from '../ui/status-mark';

/** One value of a side by side: always with its citation, or the words that there is none. */
export function Cell({ cell, citations }: { cell: ComparedCell; citations: Citations }) {
  switch (cell.kind) {
    case 'figure':
      return (
        <>
          <span className="tnum">{cell.value}</span>
          {cell.unit && <span className="unit"> {cell.unit}</span>}
          <Cites citations={citations} sources={cell.sources} />
          <span className="how">{cell.how}</span>
        </>
      );
    case 'text':
      return (
        <>
          {cell.text}
          <Cites citations={citations} sources={cell.sources} />
        </>
      );
    case 'credit':
      return (
        <CreditLine share={cell.share} entryOnly={cell.entryOnly}>
          {` ${cell.text}`}
          <Cites citations={citations} sources={cell.sources} />
        </CreditLine>
      );
    case 'status':
      return (
        <StatusMark status={cell.status}>
          <Cites citations={citations} sources={cell.status.sources} />
        </StatusMark>
      );
    case 'not-found':
      return <NotFound lookedOn={cell.lookedOn} />;
    case 'not-applicable':
      return <span className="nf">{cell.reason}</span>;
  }
}
