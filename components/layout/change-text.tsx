import type { Change } from '#lib/domain/change';
import { changeLabels } from '#lib/format/labels';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';

/** What changed, after a word for its kind, with its sources. */
export function ChangeText({ change, citations }: { change: Change; citations: Citations }) {
  const label = changeLabels[change.is];
  return (
    <>
      {label && <b>{label}. </b>}
      {change.what}
      <Cites citations={citations} sources={change.sources} />
    </>
  );
}
