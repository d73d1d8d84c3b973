import { isAnswered } from '#lib/answers/choose';
import { describeProgram } from '#lib/answers/descriptors';
import { lowerFirst } from '#lib/format/text';
import type { ProgramProfile } from '#lib/pages/program';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { QuietLine } from '../layout/quiet-line';
import { Answer } from '../ui/answer';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';

/** A program by the ten descriptors of the European Union: a line for each that is known, one for all the others. */
export function Descriptors({ profile: { program, clock, citations } }: { profile: ProgramProfile }) {
  const described = describeProgram(program);
  const missing = described.filter((one) => !isAnswered(one));
  const hasRules = clock.clauses.some(({ kind }) => kind === 'exam' || kind === 'identity');
  return (
    <>
      <p className="mb-3 max-w-measure text-sm text-ink-2">
        The Council of the EU asks that a micro-credential be described by such points. Each stands here in its order,
        from the record above. <a href={`${routes.data()}#${partAnchor('crosswalk')}`}>The list and its source</a>
      </p>
      <TermList>
        {described.filter(isAnswered).map(({ name, label, answer }) => (
          <Term key={name} term={label}>
            <Answer answer={answer} citations={citations} />
          </Term>
        ))}
      </TermList>
      <QuietLine names={missing.map(({ label }) => lowerFirst(label))}>
        {hasRules && missing.some(({ name }) => name === 'supervision') ? (
          <a href={`#${partAnchor('clock')}`}>General rules on exams and identity</a>
        ) : (
          <a href={`#${partAnchor('ask')}`}>Ask in writing</a>
        )}
      </QuietLine>
    </>
  );
}
