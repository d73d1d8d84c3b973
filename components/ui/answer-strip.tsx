import { type AskedQuestion, isAnswered } from '#lib/answers/choose';
import type { Citations } from '#lib/site/citations';
import { Answer } from './answer';
import { CorrectLink, type PageRef } from './correct-link';
import { FigureItem } from './figure-item';
import { FigureStrip } from './figure-strip';

interface Props {
  asked: readonly AskedQuestion[];
  /** The page of the record. */
  page: PageRef;
  citations: Citations;
}

/** The figures a visitor asks for first, in one row; a line below it names those that were not found. */
export function AnswerStrip({ asked, page, citations }: Props) {
  const found = asked.filter(isAnswered);
  if (found.length === 0) return null;
  return (
    <FigureStrip>
      {found.map(({ name, label, fullLabel, answer }) => (
        <FigureItem
          key={name}
          label={
            <>
              {label} <CorrectLink page={page} of={{ label: fullLabel, name }} />
            </>
          }
        >
          <Answer answer={answer} place="strip" citations={citations} />
        </FigureItem>
      ))}
    </FigureStrip>
  );
}
