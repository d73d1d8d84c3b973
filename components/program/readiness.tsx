import { askSection } from '#lib/answers/choose';
import { programQuestions } from '#lib/answers/program';
import { nameProgram } from '#lib/figures/behind';
import type { ProgramProfile } from '#lib/pages/program';
import { routes } from '#lib/site/routes';
import { AnswerList } from '../ui/answer-list';

/** What a learner should know and how the work is judged, with the self-check of the level the program states. */
export function Readiness({ profile: { program, citations } }: { profile: ProgramProfile }) {
  const level = program.prerequisites?.mathematics?.level;
  return (
    <>
      <AnswerList
        asked={askSection(programQuestions, 'ready', program)}
        page={nameProgram(program)}
        citations={citations}
      />
      <p className="mt-4 print:hidden">
        <a className="font-semibold" href={routes.selfCheck(level)}>
          {level ? 'Check your mathematics for it: five questions' : 'Check your mathematics: five questions a level'}
        </a>
      </p>
    </>
  );
}
