import type { ReactNode } from 'react';
import { askSection } from '#lib/answers/choose';
import { degreeQuestions } from '#lib/answers/degree';
import { plural } from '#lib/format/plural';
import type { DegreeProfile } from '#lib/pages/degree';
import { type DegreeSectionId, degreeSectionsOf, degreeSectionTitles } from '#lib/pages/degree-sections';
import { partAnchor } from '#lib/site/part-anchor';
import { PathwayTable } from '../credit/pathway-table';
import { ChangeList } from '../layout/change-list';
import { Unknowns } from '../layout/unknowns';
import { SourceList } from '../source/source-list';
import { AnswerList } from '../ui/answer-list';
import { Prose } from '../ui/prose';
import { Section } from '../ui/section';
import { Tuition } from './tuition';

const hints: Partial<Record<DegreeSectionId, string>> = {
  accepts: 'The bar is the whole degree. The filled part is what the program earns.',
  cost: 'Every figure found, with what it covers. Prices compare only within one year.',
  sources: 'Numbered as in the text.',
};

function matter(id: DegreeSectionId, profile: DegreeProfile): ReactNode {
  const { degree, pathways, citations } = profile;
  switch (id) {
    case 'accepts':
      return pathways.length > 0 ? (
        <PathwayTable
          pathways={pathways}
          ends="program"
          citations={citations}
          label="Programs whose credit it accepts"
          caption={<b>{plural(pathways.length, 'program')} named.</b>}
        />
      ) : (
        <p className="max-w-measure">
          No source we have names a MicroMasters program whose credit this degree accepts.
        </p>
      );
    case 'cost':
      return <Tuition profile={profile} />;
    case 'terms':
      return <AnswerList asked={askSection(degreeQuestions, 'terms', degree)} citations={citations} />;
    case 'reading':
      return <Prose body={degree.body} sources={degree.sources} citations={citations} />;
    case 'changes':
      return <ChangeList changes={degree.changes} citations={citations} />;
    case 'unknown':
      return <Unknowns record={degree} citations={citations} />;
    case 'sources':
      return <SourceList citations={citations} />;
  }
}

/** The parts of a degree's page below its first screen. */
export function DegreeSections({ profile }: { profile: DegreeProfile }) {
  return degreeSectionsOf(profile).map((id) => (
    <Section key={id} id={partAnchor(id)} title={degreeSectionTitles[id]} hint={hints[id]}>
      {matter(id, profile)}
    </Section>
  ));
}
