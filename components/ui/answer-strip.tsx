import { type AskedQuestion, isAnswered } from '#lib/answers/choose';
import type { Citations } from '#lib/site/citations';
import { Answer } from './answer';
import { FigureItem } from './figure-item';
import { FigureStrip } from './figure-strip';

/** The figures a visitor asks for first, in one row; a line below it names those that were not found. */
export function AnswerStrip({ asked, citations }: { asked: readonly AskedQuestion[]; citations: Citations }) {
  const found = asked.filter(isAnswered);
  if (found.length === 0) return null;
  return (
    <FigureStrip>
      {found.map(({ label, answer }) => (
        <FigureItem key={label} label={label}>
          <Answer answer={answer} place="strip" citations={citations} />
        </FigureItem>
      ))}
    </FigureStrip>
  );
}
