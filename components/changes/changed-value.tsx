import type { Source } from '#lib/domain/source';
import type { Citations } from '#lib/site/citations';
import { Cites } from '../ui/cites';

interface ChangedValueProps {
  readonly label: string;
  readonly value: string;
  readonly sources: readonly Source[];
  readonly citations: Citations;
}

/** A value before or after a change, with links to the pages it is from. */
export function ChangedValue({ label, value, sources, citations }: ChangedValueProps) {
  return (
    <>
      {label}: {value}
      <Cites citations={citations} sources={sources} />
      {'. '}
    </>
  );
}
