import { programQuestions } from '#lib/answers/program';
import type { Program } from '#lib/domain/catalog';
import { findBest } from '#lib/domain/credit-share';
import { programVerdict } from '#lib/verdict/program';
import { EntryVerdict } from '../credit/entry-verdict';
import { ListEntry } from '../list/list-entry';
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
      about={program.institution.name}
      figures={figures}
      inWords={mathematics}
      verdict={<EntryVerdict verdict={programVerdict(program)} pathway={findBest(program.pathways)} />}
    />
  );
}
