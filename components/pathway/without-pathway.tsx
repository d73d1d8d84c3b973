import type { Program } from '#lib/domain/catalog';
import { routes } from '#lib/site/routes';
import { StatusMark } from '../ui/status-mark';

/** Programs for which no degree was found, each with what was looked at. */
export function WithoutPathway({ programs }: { programs: readonly Program[] }) {
  return (
    <ul className="nots measure">
      {programs.map((program) => (
        <li key={program.slug}>
          <a
            href={routes.program(program.slug)}
            lang={program.languages[0] === 'en' ? undefined : program.languages[0]}
          >
            {program.title}
          </a>
          , {program.institution.name}. <StatusMark status={program.status} />
          {program.noPathway && <span className="how">{program.noPathway}</span>}
        </li>
      ))}
    </ul>
  );
}
