import { sourcesBehind } from '#lib/answers/answer';
import { type AskedQuestion, askSection, isAnswered } from '#lib/answers/choose';
import { programQuestions } from '#lib/answers/program';
import { askProgramStrip } from '#lib/answers/program-strip';
import { nameProgram } from '#lib/figures/behind';
import { pathwaysInWords } from '#lib/format/firmness';
import { plural } from '#lib/format/plural';
import { headings } from '#lib/pages/headings';
import { generalPayers } from '#lib/pages/payers';
import type { ProgramProfile } from '#lib/pages/program';
import type { RecordSection } from '../layout/record-sections';
import { PayersBlock } from '../payer/payers-block';
import { AnswerList } from '../ui/answer-list';
import { AnswerStrip } from '../ui/answer-strip';
import { Fold } from '../ui/fold';
import { Clock } from './clock';
import { Cost } from './cost';
import { CourseTable } from './course-table';
import { Direct } from './direct';
import { ExitTable } from './exit-table';
import { FindingOut } from './finding-out';
import { laterSections } from './later-sections';
import { NearPrograms } from './near-programs';
import { PathwayLedger } from './pathway-ledger';
import { Readiness } from './readiness';
import { Tracks } from './tracks';

/** What a program is. Where little is known this is all there is, so that the figures of the strip stand here alone. */
const askAbout = ({ shape, program }: ProgramProfile): AskedQuestion[] => {
  const about = askSection(programQuestions, 'about', program);
  if (shape !== 'thin') return about;
  const strip = askSection(programQuestions, 'strip', program).filter(isAnswered);
  return [...strip.filter(({ name }) => !about.some((one) => one.name === name)), ...about];
};

const stacked = 'grid grid-cols-[minmax(0,1fr)] gap-8';

const decidingSections: readonly RecordSection<ProgramProfile>[] = [
  {
    id: 'counts',
    title: headings.program.counts,
    hint: 'The bar is the whole degree. The filled part is what the program earns, gray where no university says so.',
    isShown: ({ pathways }) => pathways.length > 0,
    fold: ({ pathways }) => `${plural(pathways.length, 'pathway')}: ${pathwaysInWords(pathways)}`,
    show: (profile) => <PathwayLedger profile={profile} />,
  },
  {
    id: 'instead',
    title: 'What is open instead',
    hint: 'Of its main field first.',
    isShown: ({ shape, nearest }) => shape === 'closed' && nearest.length > 0,
    show: ({ nearest }) => <NearPrograms programs={nearest} />,
  },
  {
    id: 'direct',
    title: 'Straight to a master’s instead',
    isShown: ({ direct }) => direct.length > 0,
    show: (profile) => <Direct profile={profile} />,
  },
  {
    id: 'figures',
    title: 'Price and total hours',
    isShown: ({ program }) => askProgramStrip(program).some(isAnswered),
    show: ({ program, citations }) => (
      <AnswerStrip asked={askProgramStrip(program)} page={nameProgram(program)} citations={citations} />
    ),
  },
  {
    id: 'about',
    title: headings.program.about,
    isShown: (profile) => askAbout(profile).some(isAnswered),
    fold: ({ shape }) => (shape === 'full' ? 'Size, launch, what it teaches' : undefined),
    show: (profile) => (
      <AnswerList asked={askAbout(profile)} page={nameProgram(profile.program)} citations={profile.citations} />
    ),
  },
  {
    id: 'courses',
    title: headings.program.courses,
    // Of a thin program they are titles alone, and what it teaches says these on its one sheet.
    isOffPaper: ({ shape }) => shape === 'thin',
    isShown: ({ program }) => program.courses.length > 0,
    fold: ({ program }) => `${plural(program.courses.length, 'course')} in full`,
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
    isShown: ({ shape, program }) =>
      shape === 'full' ||
      program.price.state !== 'unknown' ||
      askSection(programQuestions, 'cost', program).some(isAnswered),
    show: (profile) => (
      <div className={stacked}>
        <Cost profile={profile} />
        <AnswerList
          asked={askSection(programQuestions, 'cost', profile.program)}
          page={nameProgram(profile.program)}
          citations={profile.citations}
        />
        {profile.exits.length > 0 && (
          <Fold title="If you stop half-way" isOpenWhenWide>
            <ExitTable profile={profile} />
          </Fold>
        )}
      </div>
    ),
  },
  {
    id: 'clock',
    title: headings.program.clock,
    isOffPaper: ({ clock }) => !clock.isOwn,
    hint: 'Narrower rules first: of the program, its university, its platform. Undated pages may describe an earlier rule.',
    isShown: ({ clock }) => clock.clauses.length > 0,
    show: (profile) => <Clock profile={profile} />,
  },
  {
    id: 'payers',
    title: 'Who may pay',
    isOffPaper: () => true,
    hint: 'In the country of the university. Where you live and pay tax, other rules may hold.',
    isShown: ({ shape, program, payers }) =>
      shape === 'full' && generalPayers(payers, program.institution.country, ['program', 'degree']).length > 0,
    show: ({ program, payers }) => <PayersBlock payers={payers} country={program.institution.country} />,
  },
  {
    id: 'ready',
    title: headings.program.ready,
    isOffPaper: ({ program }) => !askSection(programQuestions, 'ready', program).some(isAnswered),
    isShown: ({ shape, program }) =>
      shape === 'full' || askSection(programQuestions, 'ready', program).some(isAnswered),
    fold: ({ shape }) => (shape === 'full' ? 'Mathematics, entry, exams, and a check of your own' : undefined),
    show: (profile) => <Readiness profile={profile} />,
  },
  {
    id: 'finding-out',
    title: headings.program.findingOut,
    isOffPaper: () => true,
    hint: 'Ways to test whether this is for you, cheapest first.',
    isShown: ({ shape, trials }) =>
      trials.length > 0 && (shape === 'full' || trials.some(({ cost }) => sourcesBehind(cost).length > 0)),
    fold: ({ trials }) => plural(trials.length, 'way'),
    show: (profile) => <FindingOut profile={profile} />,
  },
];

/** The parts of a program's page below its first screen. */
export const programSections: readonly RecordSection<ProgramProfile>[] = [...decidingSections, ...laterSections];
