import type { Degree } from '#lib/domain/catalog';
import { isOpen } from '#lib/domain/status';
import { routes } from '#lib/site/routes';

/** Where only a degree is asked about: that its ways begin without a program, and which programs could come first. */
export function NoProgram({ degree: { slug, accepts }, from }: { degree: Degree; from: string | undefined }) {
  const programs = accepts.map(({ program }) => program).filter(isOpen);
  if (programs.length === 0) {
    return (
      <p className="mb-6 max-w-measure text-sm">
        These are the ways without a program. No open program on record leads to the degree; choose one below to hold it
        beside them.
      </p>
    );
  }
  return (
    <div className="mb-6 max-w-measure text-sm">
      <p>These are the ways without a program. Put one of those that name the degree first:</p>
      <ul>
        {programs.map((program) => (
          <li key={program.slug}>
            <a className="inline-block py-1" href={routes.calculatorFor({ program: program.slug, degree: slug, from })}>
              {program.title}, {program.institution.short}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
