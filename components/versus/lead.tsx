import type { Statement } from '#lib/domain/comparison';
import type { LiveFigure, LiveFigureName } from '#lib/domain/live-figure';
import { formatYear } from '#lib/format/date';
import { restInWords } from '#lib/format/share';
import { Figure } from '../ui/figure';
import { How } from '../ui/how';

interface Props {
  statement: Statement | undefined;
  live: (name: LiveFigureName) => LiveFigure;
}

/** The first statement of a side in a few words, as it stands in the table; its source stands in the evidence. */
export function Lead({ statement, live }: Props) {
  if (!statement) return null;
  if (statement.kind === 'live') {
    const { value, unit, brief } = live(statement.live);
    return <Figure value={value} unit={unit} how={brief} size="sm" />;
  }
  if (statement.kind === 'not-found') {
    return (
      <>
        <span className="text-ink-2">Not found</span>
        <How>{statement.short}</How>
      </>
    );
  }
  const { figure, unit, short, text, asOf } = statement;
  const year = formatYear(asOf);
  if (figure) {
    const how = [restInWords(statement), short, year].filter(Boolean).join('; ');
    return <Figure value={figure} unit={unit} how={how} size="sm" />;
  }
  return (
    <>
      <b className="font-semibold">{short ?? text}</b>
      <How>{year}</How>
    </>
  );
}
