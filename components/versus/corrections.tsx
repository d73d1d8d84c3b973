import type { Comparison } from '#lib/domain/catalog';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';
import { RuledList } from '../ui/ruled-list';

/** What common articles say, and what the sources say. */
export function Corrections({ comparison, citations }: { comparison: Comparison; citations: Citations }) {
  return (
    <RuledList>
      {comparison.corrections.map(({ claim, answer, sources }) => (
        <li key={claim}>
          <b>“{claim}”</b> {answer}
          <Cites citations={citations} sources={sources} />
        </li>
      ))}
    </RuledList>
  );
}
