import type { ReactNode } from 'react';
import { askSection } from '#lib/answers/choose';
import { programQuestions } from '#lib/answers/program';
import type { ProgramProfile } from '#lib/pages/program';
import { type SectionId, sectionsOf, sectionTitles } from '#lib/pages/program-sections';
import { partAnchor } from '#lib/site/part-anchor';
import { ChangeList } from '../layout/change-list';
import { Unknowns } from '../layout/unknowns';
import { CitedList } from '../source/cited-list';
import { SourceList } from '../source/source-list';
import { AnswerList } from '../ui/answer-list';
import { Prose } from '../ui/prose';
import { Section } from '../ui/section';
import { Cost } from './cost';
import { CourseTable } from './course-table';
import { ExitTable } from './exit-table';
import { Outcomes } from './outcomes';
import { PathwayLedger } from './pathway-ledger';
import { Tracks } from './tracks';

const hints: Partial<Record<SectionId, string>> = {
  counts: 'The bar is the whole degree. The filled part is what the program earns.',
  cost: 'Every figure found, with what it covers. Prices compare only within one year.',
  outcomes: 'By strength of evidence. A seller’s pay line proves nothing about graduates.',
  reading: 'What the record means for your decision.',
  sources: 'Numbered as in the text.',
};

const stacked = 'grid grid-cols-[minmax(0,1fr)] gap-8';

function matter(id: SectionId, profile: ProgramProfile): ReactNode {
  const { program, citations } = profile;
  switch (id) {
    case 'counts':
      return <PathwayLedger profile={profile} />;
    case 'about':
      return <AnswerList asked={askSection(programQuestions, 'about', program)} citations={citations} />;
    case 'courses':
      return (
        <div className={stacked}>
          <Tracks profile={profile} />
          <CourseTable profile={profile} />
        </div>
      );
    case 'cost':
      return (
        <div className={stacked}>
          <Cost profile={profile} />
          <AnswerList asked={askSection(programQuestions, 'cost', program)} citations={citations} />
          <ExitTable profile={profile} />
        </div>
      );
    case 'ready':
      return <AnswerList asked={askSection(programQuestions, 'ready', program)} citations={citations} />;
    case 'outcomes':
      return <Outcomes profile={profile} />;
    case 'changes':
      return <ChangeList changes={program.changes} citations={citations} />;
    case 'limits':
      return <CitedList items={program.limits} citations={citations} />;
    case 'reading':
      return <Prose body={program.body} sources={program.sources} citations={citations} />;
    case 'unknown':
      return <Unknowns record={program} citations={citations} />;
    case 'sources':
      return <SourceList citations={citations} />;
  }
}

/** The parts of a guide page below its first screen. */
export function ProgramSections({ profile }: { profile: ProgramProfile }) {
  return sectionsOf(profile).map((id) => (
    <Section key={id} id={partAnchor(id)} title={sectionTitles[id]} hint={hints[id]}>
      {matter(id, profile)}
    </Section>
  ));
}
