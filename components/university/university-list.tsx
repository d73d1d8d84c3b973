import { plural } from '#lib/format/plural';
import type { UniversityCount } from '#lib/pages/universities';
import { routes } from '#lib/site/routes';

function rolesOf({ open, programs, degrees }: UniversityCount): string {
  const roles = [
    programs > 0 && `${plural(programs, 'program')}, ${open === 0 ? 'none' : open} open`,
    degrees > 0 && `${plural(degrees, 'degree')} that a program leads to`,
  ].filter((role) => typeof role === 'string');
  return roles.join('; ');
}

/** Universities with what each does on record. */
export function UniversityList({ universities }: { universities: readonly UniversityCount[] }) {
  return (
    <dl className="answers">
      {universities.map((count) => (
        <div key={count.university.slug}>
          <dt>
            <a href={routes.university(count.university.slug)}>{count.university.name}</a>
          </dt>
          <dd>{rolesOf(count) || 'Its degree was checked; no credit for a program was found.'}</dd>
        </div>
      ))}
    </dl>
  );
}
