import type { Program } from '#lib/domain/catalog';
import { How } from '../ui/how';
import { StatusMark } from '../ui/status-mark';
import { ProgramLink } from './program-link';

/** A program as the head of a row: its title, whose it is, and whether it is open. */
export function ProgramName({ program }: { program: Program }) {
  return (
    <>
      <ProgramLink program={program} className="inline-block py-0.5" />
      <How>{program.institution.name}</How>
      <span className="block text-xs font-normal">
        <StatusMark status={program.status} />
      </span>
    </>
  );
}
