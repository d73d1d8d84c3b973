import type { Program } from '#lib/domain/catalog';
import { ProgramLink } from '../program/program-link';
import { How } from '../ui/how';
import { RuledList } from '../ui/ruled-list';
import { StatusMark } from '../ui/status-mark';

/** Programs for which no degree was found, each with what was looked at. */
export function WithoutPathway({ programs }: { programs: readonly Program[] }) {
  return (
    <RuledList>
      {programs.map((program) => (
        <li key={program.slug}>
          <ProgramLink program={program} />, {program.institution.name}.{' '}
          <span className="text-sm">
            <StatusMark status={program.status} />
          </span>
          {program.noPathway && <How>{program.noPathway}</How>}
        </li>
      ))}
    </RuledList>
  );
}
