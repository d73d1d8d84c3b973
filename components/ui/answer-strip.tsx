import type { AskedQuestion } from '#lib/answers/choose';
import type { Citations } from '#lib/site/citations';
import { Answer } from './answer';

/** The figures a visitor asks for first, in one row. */
export function AnswerStrip({ asked, citations }: { asked: readonly AskedQuestion[]; citations: Citations }) {
  return (
    <dl className={asked.length === 5 ? 'facts five' : 'facts'}>
      {asked.map(({ label, answer }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Answer answer={answer} place="strip" citations={citations} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
