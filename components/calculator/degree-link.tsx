import type { Degree } from '#lib/domain/catalog';
import { routes } from '#lib/site/routes';

/** A degree with its university. */
export function DegreeLink({ degree: { slug, title, institution } }: { degree: Degree }) {
  return (
    <>
      <a href={routes.degree(slug)}>{title}</a>, {institution.short}
    </>
  );
}
