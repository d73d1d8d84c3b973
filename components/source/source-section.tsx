import { plural } from '#lib/format/plural';
import type { Citations } from '#lib/site/citations';
import { partAnchor } from '#lib/site/part-anchor';
import { Fold } from '../ui/fold';
import { Section } from '../ui/section';
import { SourceList } from './source-list';

/** The last part of a page: its numbered sources; nothing when it has none. */
export function SourceSection({ citations }: { citations: Citations }) {
  if (citations.entries.length === 0) return null;
  return (
    <Section id={partAnchor('sources')} title="Sources" hint="Numbered as in the text.">
      <Fold title={plural(citations.entries.length, 'source')} isOpenWhenWide>
        <SourceList citations={citations} />
      </Fold>
    </Section>
  );
}
