import type { Statement as StatementRecord } from '#lib/domain/comparison';
import type { LiveFigure, LiveFigureName } from '#lib/domain/live-figure';
import { formatDate } from '#lib/format/date';
import { restInWords } from '#lib/format/share';
import type { Citations } from '#lib/site/citations';
import { BehindLink } from '../ui/behind-link';
import { Cites } from '../ui/cites';
import { Figure } from '../ui/figure';
import { How } from '../ui/how';

interface Props {
  statement: StatementRecord;
  live: (name: LiveFigureName) => LiveFigure;
  citations: Citations;
}

/** One statement of a cell: a number with what it means, words, or that nothing was found. */
export function Statement({ statement, live, citations }: Props) {
  if (statement.kind === 'not-found') {
    return (
      <>
        <span className="text-ink-2">Not found.</span> {statement.text}
      </>
    );
  }
  if (statement.kind === 'live') {
    const { value, unit, basis } = live(statement.live);
    const how = (
      <>
        {statement.text && `${statement.text}: `}
        {basis}. Computed from this record. <BehindLink name={statement.live} />
      </>
    );
    return <Figure value={value} unit={unit} how={how} size="md" />;
  }
  const cites = <Cites citations={citations} sources={statement.sources} />;
  if (!statement.figure) {
    return (
      <>
        {statement.text}
        {cites}
        <How>{formatDate(statement.asOf)}</How>
      </>
    );
  }
  const how = (
    <>
      {[statement.text, restInWords(statement), formatDate(statement.asOf)].filter(Boolean).join('; ')}
      {cites}
    </>
  );
  return <Figure value={statement.figure} unit={statement.unit} how={how} size="md" />;
}
