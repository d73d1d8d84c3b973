import { askSection } from '#lib/answers/choose';
import { programQuestions } from '#lib/answers/program';
import { plural } from '#lib/format/plural';
import { headings } from '#lib/pages/headings';
import { nearestRule } from '#lib/pages/nearest-degrees';
import { generalPayers } from '#lib/pages/payers';
import type { ProgramProfile } from '#lib/pages/program';
import { partAnchor } from '#lib/site/part-anchor';
import { routes } from '#lib/site/routes';
import { DirectList } from '../degree/direct-list';
import { ChangeList } from '../layout/change-list';
import type { RecordSection } from '../layout/record-sections';
import { Unknowns } from '../layout/unknowns';
import { AskInWriting } from '../letter/ask-in-writing';
import { OtherLetters } from '../letter/other-letters';
import { PayersBlock } from '../payer/payers-block';
import { CitedList } from '../source/cited-list';
import { SourceList } from '../source/source-list';
import { AnswerList } from '../ui/answer-list';
import { Prose } from '../ui/prose';
import { Clock } from './clock';
import { Cost } from './cost';
import { CourseTable } from './course-table';
import { ExitTable } from './exit-table';
import { FindingOut } from './finding-out';
import { Outcomes } from './outcomes';
import { PathwayLedger } from './pathway-ledger';
import { Readiness } from './readiness';
import { Tracks } from './tracks';

const stacked = 'grid grid-cols-[minmax(0,1fr)] gap-8';

/** The parts of a program's page below its first screen, in order. */
export const programSections: readonly RecordSection<ProgramProfile>[] = [
  {
    id: 'counts',
    title: headings.program.counts,
    hint: 'The bar is the whole degree. The filled part is what the program earns, gray where no university says so.',
    isShown: ({ pathways }) => pathways.length > 0,
    show: (profile) => <PathwayLedger profile={profile} />,
  },
  {
    id: 'direct',
    title: 'Straight to a master’s instead',
    hint: nearestRule,
    isShown: ({ direct }) => direct.length > 0,
    show: ({ program, direct }) => (
      <div className={stacked}>
        <DirectList
          degrees={direct}
          caption={
            <>
              <b>{`The nearest ${plural(direct.length, 'degree')} of the field ${program.field.title}`}</b> that you
              apply to directly, without a program first.
            </>
          }
        />
        <p>
          <a className="font-semibold" href={`${routes.field(program.field.slug)}#${partAnchor('direct')}`}>
            {`All direct alternatives in ${program.field.title}`}
          </a>
        </p>
      </div>
    ),
  },
  {
    id: 'about',
    title: headings.program.about,
    show: ({ program, citations }) => (
      <AnswerList asked={askSection(programQuestions, 'about', program)} citations={citations} />
    ),
  },
  {
    id: 'courses',
    title: headings.program.courses,
    isShown: ({ program }) => program.courses.length > 0,
    show: (profile) => (
      <div className={stacked}>
        <Tracks profile={profile} />
        <CourseTable profile={profile} />
      </div>
    ),
  },
  {
    id: 'cost',
    title: headings.program.cost,
    hint: 'Every figure found, with what it covers. Prices compare only within one year.',
    show: (profile) => (
      <div className={stacked}>
        <Cost profile={profile} />
        <AnswerList asked={askSection(programQuestions, 'cost', profile.program)} citations={profile.citations} />
        <ExitTable profile={profile} />
      </div>
    ),
  },
  {
    id: 'clock',
    title: headings.program.clock,
    hint: 'Narrower rules first: of the program, its university, its platform. Undated pages may describe an earlier rule.',
    isShown: ({ clock }) => clock.clauses.length > 0,
    show: (profile) => <Clock profile={profile} />,
  },
  {
    id: 'payers',
    title: 'Who may pay',
    hint: 'In the country of the university. Where you live and pay tax, other rules may hold.',
    isShown: ({ program, payers }) =>
      generalPayers(payers, program.institution.country, ['program', 'degree']).length > 0,
    show: ({ program, payers }) => <PayersBlock payers={payers} country={program.institution.country} />,
  },
  {
    id: 'ready',
    title: headings.program.ready,
    show: (profile) => <Readiness profile={profile} />,
  },
  {
    id: 'finding-out',
    title: headings.program.findingOut,
    hint: 'Ways to test whether this is for you, cheapest first.',
    isShown: ({ trials }) => trials.length > 0,
    show: (profile) => <FindingOut profile={profile} />,
  },
  {
    id: 'outcomes',
    title: headings.program.outcomes,
    hint: 'By strength of evidence. A seller’s pay line proves nothing about graduates.',
    isShown: ({ program }) => program.outcomes.length + program.endorsements.length > 0,
    show: (profile) => <Outcomes profile={profile} />,
  },
  {
    id: 'changes',
    title: 'What changed',
    isShown: ({ program }) => program.changes.length > 0,
    show: ({ program, citations }) => <ChangeList changes={program.changes} citations={citations} />,
  },
  {
    id: 'limits',
    title: 'What it does not give you',
    isShown: ({ program }) => program.limits.length > 0,
    show: ({ program, citations }) => <CitedList items={program.limits} citations={citations} />,
  },
  {
    id: 'reading',
    title: 'Our reading',
    hint: 'What the record means for your decision.',
    isShown: ({ program }) => program.body.words > 0,
    show: ({ program, citations }) => <Prose body={program.body} sources={program.sources} citations={citations} />,
  },
  {
    id: 'unknown',
    title: 'Notes, and what we could not find',
    isShown: ({ program }) => program.notFound.length + program.notes.length > 0,
    show: ({ program, citations }) => <Unknowns record={program} citations={citations} />,
  },
  {
    id: 'ask',
    title: 'Ask in writing',
    show: ({ ask, pathways }) => (
      <>
        <AskInWriting ask={ask} />
        <OtherLetters pathways={pathways.slice(1)} />
      </>
    ),
  },
  {
    id: 'sources',
    title: 'Sources',
    hint: 'Numbered as in the text.',
    show: ({ citations }) => <SourceList citations={citations} />,
  },
];
