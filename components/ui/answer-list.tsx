import { type AskedQuestion, isAnswered } from '#lib/answers/choose';
import type { Citations } from '#lib/site/citations';
import { Answer } from './answer';
import { CorrectLink, type PageRef } from './correct-link';
import { Term } from './term';
import { TermList } from './term-list';

interface Props {
  asked: readonly AskedQuestion[];
  /** The page of the record. */
  page: PageRef;
  citations: Citations;
}

/** Questions of a record with their answers, one under the other; the page names elsewhere, once, what was not found. */
export function AnswerList({ asked, page, citations }: Props) {
  const found = asked.filter(isAnswered);
  if (found.length === 0) return null;
  return (
    <TermList>
      {found.map(({ name, label, fullLabel, answer }) => (
        <Term
          key={name}
          term={
            <>
              {label} <CorrectLink page={page} of={{ label: fullLabel, name }} />
            </>
          }
        >
          <Answer answer={answer} citations={citations} />
        </Term>
      ))}
    </TermList>
  );
}
