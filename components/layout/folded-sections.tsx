import { partAnchor } from '#lib/site/part-anchor';
import { Fold } from '../ui/fold';
import { FoldList } from '../ui/fold-list';
import { Section } from '../ui/section';
import type { RecordSection } from './record-sections';

interface Props<Profile> {
  title: string;
  sections: readonly RecordSection<Profile>[];
  profile: Profile;
}

/** Parts of a record’s page under one heading, a line each. An anchor stands within its part, so that a link opens it. */
export function FoldedSections<Profile>({ title, sections, profile }: Props<Profile>) {
  return (
    <Section id={partAnchor('rest')} title={title}>
      <FoldList>
        {sections.map(({ id, title: part, hint, isOffPaper, show }) => (
          <Fold key={id} title={part} isOffPaper={isOffPaper?.(profile) ?? false}>
            <div id={partAnchor(id)}>
              {hint && <p className="mb-3 text-sm text-ink-2 print:hidden">{hint}</p>}
              {show(profile)}
            </div>
          </Fold>
        ))}
      </FoldList>
    </Section>
  );
}
