import { programQuestions } from '#lib/answers/program';
import type { Program } from '#lib/domain/catalog';
import { routes } from '#lib/site/routes';
import { Pick } from '../list/pick';
import { Answer } from '../ui/answer';
import { StatusMark } from '../ui/status-mark';
import { ProgramCredit } from './program-credit';

const { price, duration, totalHours, 'prerequisites.mathematics': mathematics } = programQuestions;
const columns = [price, duration, totalHours];

/** One program in the directory; its numbers stand in the same columns as those above and below it. */
export function ProgramEntry({ program }: { program: Program }) {
  const [language] = program.languages;
  return (
    <>
      <div className="e-head">
        <h2>
          <a href={routes.program(program.slug)} lang={language === 'en' ? undefined : language}>
            {program.title}
          </a>
        </h2>
        <p className="small">
          <span className="quiet">{program.institution.name}</span> <StatusMark status={program.status} />
        </p>
      </div>
      <dl className="e-facts">
        {columns.map(({ label, of }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Answer answer={of(program)} place="list" />
            </dd>
          </div>
        ))}
        <div className="wd">
          <dt>{mathematics.label}</dt>
          <dd>
            <Answer answer={mathematics.of(program)} place="list" />
          </dd>
        </div>
      </dl>
      <div className="e-credit">
        <ProgramCredit program={program} />
      </div>
      <Pick name="program" record={program} />
    </>
  );
}
