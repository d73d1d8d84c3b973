import type { AskedQuestion } from '#lib/answers/choose';
import type { Citations } from '#lib/site/citations';
import { Answer } from './answer';

/** Questions of a record with their answers, one under the other. */
export function AnswerList({ asked, citations }: { asked: readonly AskedQuestion[]; citations: Citations }) {
  if (asked.length === 0) return null;
  return (
    <dl className="answers">
      {asked.map(({ label, answer }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Answer answer={answer} citations={citations} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
