import type { Change } from '#lib/domain/change';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';

interface ChangedValueProps {
  readonly label: string;
  readonly changed: Change['was'];
  readonly citations: Citations;
}

/** A value before or after a change, with links to the pages it is from; without one, that none was found. */
export function ChangedValue({ label, changed, citations }: ChangedValueProps) {
  return (
    <>
      {label}: {changed ? changed.value : 'not found'}
      {changed && <Cites citations={citations} sources={changed.sources} />}
      {'. '}
    </>
  );
}
