import { plural } from '#lib/format/plural';
import type { UniversityCount } from '#lib/pages/universities';
import { routes } from '#lib/site/routes';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';

function rolesOf({ open, programs, degrees, direct }: UniversityCount): string {
  const roles = [
    programs > 0 && `${plural(programs, 'program')}, ${open === 0 ? 'none' : open} open`,
    degrees > 0 && `${plural(degrees, 'degree')} linked to a program`,
    direct > 0 && `${plural(direct, 'degree')} to apply to directly`,
  ].filter((role) => typeof role === 'string');
  return roles.join('; ');
}

/** Universities with what each does on record. */
export function UniversityList({ universities }: { universities: readonly UniversityCount[] }) {
  return (
    <TermList>
      {universities.map((count) => (
        <Term
          key={count.university.slug}
          term={<a href={routes.university(count.university.slug)}>{count.university.name}</a>}
        >
          {rolesOf(count)}
        </Term>
      ))}
    </TermList>
  );
}
