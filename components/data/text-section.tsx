import type { Text } from '#lib/domain/catalog';
import { cutText } from '#lib/pages/text';
import { partAnchor } from '#lib/site/part-anchor';
import { Prose } from '../ui/prose';
import { Section } from '../ui/section';
import { Term } from '../ui/term';
import { TermList } from '../ui/term-list';

/** A text as one part of a page: each of its headings beside what stands below it. */
export function TextSection({ id, text }: { id: string; text: Text }) {
  return (
    <Section id={partAnchor(id)} title={text.title} hint={text.summary}>
      <TermList>
        {cutText(text).map(({ id: anchor, title, prose }) => (
          <Term key={anchor} id={anchor} term={title}>
            <Prose {...prose} />
          </Term>
        ))}
      </TermList>
    </Section>
  );
}
