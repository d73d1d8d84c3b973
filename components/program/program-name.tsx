import type { Program } from '#lib/domain/catalog';
import { nameProgram } from '#lib/figures/behind';
import { CorrectLink } from '../ui/correct-link';
import { How } from '../ui/how';
import { StatusMark } from '../ui/status-mark';
import { ProgramLink } from './program-link';

interface Props {
  program: Program;
  /** The row holds figures of the program. */
  isCorrectable?: boolean;
}

/** A program as the head of a row: its title, whose it is, and whether it is open. */
export function ProgramName({ program, isCorrectable = false }: Props) {
  return (
    <>
      <ProgramLink program={program} className="py-0.5" />{' '}
      {isCorrectable && <CorrectLink page={nameProgram(program)} />}
      <How>{program.institution.name}</How>
      <span className="block text-xs font-normal">
        <StatusMark status={program.status} />
      </span>
    </>
  );
}
