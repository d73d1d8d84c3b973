import type { CreditPathway } from '#lib/domain/catalog';
import { routes } from '#lib/site/routes';

/** Puts the two ends of a pathway side by side. */
export function CompareLink({ pathway: { program, degree } }: { pathway: CreditPathway }) {
  return (
    <a className="inline-block py-1 text-sm font-normal" href={routes.compareWithDegree(program.slug, degree.slug)}>
      Compare
      <span className="sr-only">
        {' '}
        {program.title} with {degree.title}
      </span>
    </a>
  );
}
