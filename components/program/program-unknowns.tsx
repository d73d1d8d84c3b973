import { belowVerdict } from '#lib/pages/not-found';
import type { ProgramProfile } from '#lib/pages/program';
import { partAnchor } from '#lib/site/part-anchor';
import { QuietLine } from '../layout/quiet-line';

/** What the figures above would have said, were it found. */
export function ProgramUnknowns({ profile: { notFound } }: { profile: ProgramProfile }) {
  return (
    <QuietLine names={belowVerdict(notFound.atHead)}>
      <a href={`#${partAnchor('ask')}`}>Ask in writing</a>
    </QuietLine>
  );
}
