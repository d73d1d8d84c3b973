import { type AskedQuestion, isAnswered } from '#lib/answers/choose';
import type { Citations } from '#lib/site/citations';
import { Answer } from './answer';
import { Term } from './term';
import { TermList } from './term-list';

/** Questions of a record with their answers, one under the other; the page names elsewhere, once, what was not found. */
export function AnswerList({ asked, citations }: { asked: readonly AskedQuestion[]; citations: Citations }) {
  const found = asked.filter(isAnswered);
  if (found.length === 0) return null;
  return (
    <TermList>
      {found.map(({ label, answer }) => (
        <Term key={label} term={label}>
          <Answer answer={answer} citations={citations} />
        </Term>
      ))}
    </TermList>
  );
}
