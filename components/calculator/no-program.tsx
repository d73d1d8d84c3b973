import type { Degree } from '#lib/domain/catalog';
import { routes } from '#lib/site/routes';
import { DegreeLink } from './degree-link';

/** What to do where only a degree is asked about: routes begin with a program. */
export function NoProgram({ degree }: { degree: Degree }) {
  return (
    <p className="mb-6 max-w-measure">
      No program is chosen, so there are no routes to compare: choose one below. What <DegreeLink degree={degree} />,
      costs by itself, and how long it takes, stands on <a href={routes.degree(degree.slug)}>its own page</a>.
    </p>
  );
}
