import type { Program } from '#lib/domain/catalog';
import { programVerdict } from '#lib/verdict/program';
import { inOne } from '#lib/verdict/verdict';
import { RuledList } from '../ui/ruled-list';
import { ProgramLink } from './program-link';

/** Programs to take in place of another, each with what it comes to; the rest is on their pages. */
export function NearPrograms({ programs }: { programs: readonly Program[] }) {
  return (
    <RuledList>
      {programs.map((program) => (
        <li key={program.slug}>
          <ProgramLink program={program} className="entry-link font-semibold" />
          <p className="text-sm/snug">{inOne(programVerdict(program))}</p>
        </li>
      ))}
    </RuledList>
  );
}
