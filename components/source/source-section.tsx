import type { Citations } from '#lib/site/citations';
import { partAnchor } from '#lib/site/part-anchor';
import { Section } from '../ui/section';
import { SourceList } from './source-list';

/** The last part of a page: its numbered sources; nothing when it has none. */
export function SourceSection({ citations }: { citations: Citations }) {
  if (citations.entries.length === 0) return null;
  return (
    <Section id={partAnchor('sources')} title="Sources" hint="Numbered as in the text.">
      <SourceList citations={citations} />
    </Section>
  );
}
