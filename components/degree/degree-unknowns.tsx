import type { DegreeProfile } from '#lib/pages/degree';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { QuietLine } from '../layout/quiet-line';

/** What the figures above would have said; the letter stands beside the program that leads here most firmly. */
export function DegreeUnknowns({ profile: { degree, pathways, notFound } }: { profile: DegreeProfile }) {
  const [first] = pathways;
  return (
    <QuietLine names={notFound.atHead}>
      {first ? (
        <a href={`${routes.compareWithDegree(first.program.slug, degree.slug)}#${partAnchor('ask')}`}>Ask in writing</a>
      ) : (
        'Ask the university.'
      )}
    </QuietLine>
  );
}
