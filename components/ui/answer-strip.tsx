import type { AskedQuestion } from '#lib/answers/choose';
import type { Citations } from '#lib/site/citations';
import { Answer } from './answer';
import { FigureItem } from './figure-item';
import { FigureStrip } from './figure-strip';

/** The figures a visitor asks for first, in one row. */
export function AnswerStrip({ asked, citations }: { asked: readonly AskedQuestion[]; citations: Citations }) {
  return (
    <FigureStrip>
      {asked.map(({ label, answer }) => (
        <FigureItem key={label} label={label}>
          <Answer answer={answer} place="strip" citations={citations} />
        </FigureItem>
      ))}
    </FigureStrip>
  );
}
