import type { Degree } from '#lib/domain/catalog';
import { routes } from '#lib/site/routes';
import { How } from '../ui/how';

/** A degree as one end of a row: its title and whose it is. */
export function DegreeName({ degree }: { degree: Degree }) {
  return (
    <>
      <a className="inline-block py-0.5" href={routes.degree(degree.slug)}>
        {degree.title}
      </a>
      <How>{degree.institution.name}</How>
    </>
  );
}
