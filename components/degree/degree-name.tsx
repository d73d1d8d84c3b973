import type { Degree } from '#lib/domain/catalog';
import { routes } from '#lib/site/routes';
import { How } from '../ui/how';

interface Props {
  degree: Degree;
  /** Where the visitor lives, which goes along to its page. */
  from?: string | undefined;
}

/** A degree as one end of a row: its title and whose it is. */
export function DegreeName({ degree, from }: Props) {
  return (
    <>
      <a className="inline-block py-0.5" href={routes.degree(degree.slug, from)}>
        {degree.title}
      </a>
      <How>{degree.institution.name}</How>
    </>
  );
}
