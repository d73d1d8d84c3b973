import type { Degree } from '#lib/domain/catalog';
import { nameDegree } from '#lib/figures/behind';
import { routes } from '#lib/site/routes';
import { CorrectLink } from '../ui/correct-link';
import { How } from '../ui/how';

interface Props {
  degree: Degree;
  /** Where the visitor lives, which goes along to its page. */
  from?: string | undefined;
  /** The row holds figures of the degree. */
  isCorrectable?: boolean;
}

/** A degree as one end of a row: its title and whose it is. */
export function DegreeName({ degree, from, isCorrectable = false }: Props) {
  return (
    <>
      <a className="py-0.5" href={routes.degree(degree.slug, from)}>
        {degree.title}
      </a>{' '}
      {isCorrectable && <CorrectLink page={nameDegree(degree)} />}
      <How>{degree.institution.name}</How>
    </>
  );
}
