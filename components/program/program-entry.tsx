import { programQuestions } from '#lib/answers/program';
import type { Program } from '#lib/domain/catalog';
import { ListEntry } from '../list/list-entry';
import { StatusMark } from '../ui/status-mark';
import { ProgramCredit } from './program-credit';
import { ProgramLink } from './program-link';

const { price, duration, totalHours, 'prerequisites.mathematics': mathematics } = programQuestions;
const figures = [price, duration, totalHours];

/** One program in the directory. */
export function ProgramEntry({ program }: { program: Program }) {
  return (
    <ListEntry
      name="program"
      record={program}
      title={<ProgramLink program={program} className="entry-link" />}
      about={
        <>
          <span className="text-ink-2">{program.institution.name}</span>{' '}
          <span className="block md:ml-3 md:inline">
            <StatusMark status={program.status} />
          </span>
        </>
      }
      figures={figures}
      inWords={mathematics}
      credit={<ProgramCredit program={program} />}
    />
  );
}
