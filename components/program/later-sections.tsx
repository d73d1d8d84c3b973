import { isAnswered } from '#lib/answers/choose';
import { describeProgram } from '#lib/answers/descriptors';
import { plural } from '#lib/format/plural';
import { headings } from '#lib/pages/headings';
import type { ProgramProfile } from '#lib/pages/program';
import { ChangeList } from '../layout/change-list';
import type { RecordSection } from '../layout/record-sections';
import { Unknowns } from '../layout/unknowns';
import { AskInWriting } from '../letter/ask-in-writing';
import { OtherLetters } from '../letter/other-letters';
import { CitedList } from '../source/cited-list';
import { SourceList } from '../source/source-list';
import { Prose } from '../ui/prose';
import { Reading } from '../ui/reading';
import { Descriptors } from './descriptors';
import { Outcomes } from './outcomes';

/** The parts after what decides: what came of it, our reading, the gaps and whom to ask about them, the sources. */
export const laterSections: readonly RecordSection<ProgramProfile>[] = [
  {
    id: 'outcomes',
    title: headings.program.outcomes,
    hint: 'By strength of evidence. A seller’s pay line proves nothing about graduates.',
    isShown: ({ program }) => program.outcomes.length + program.endorsements.length > 0,
    fold: ({ shape, program }) =>
      shape === 'full' ? plural(program.outcomes.length + program.endorsements.length, 'finding') : undefined,
    show: (profile) => <Outcomes profile={profile} />,
  },
  {
    id: 'changes',
    title: 'What changed',
    isOffPaper: () => true,
    fold: ({ program }) => plural(program.changes.length, 'change'),
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
    // One sheet has room for what is known and what was not found.
    isOffPaper: ({ shape }) => shape === 'thin',
    isShown: ({ program }) => program.body.words > 0,
    fold: ({ shape }) => (shape === 'closed' ? 'What its closing means, for you and for others' : undefined),
    show: ({ program: { body, sources }, shape, citations }) =>
      shape === 'closed' ? (
        <Prose body={body} sources={sources} citations={citations} />
      ) : (
        <Reading body={body} sources={sources} citations={citations} />
      ),
  },
  {
    id: 'descriptors',
    title: 'As the EU describes a micro-credential',
    isOffPaper: () => true,
    staysFolded: true,
    fold: ({ program }) => `Ten points, ${describeProgram(program).filter(isAnswered).length} found`,
    show: (profile) => <Descriptors profile={profile} />,
  },
  {
    id: 'unknown',
    title: 'Notes, and what we could not find',
    isShown: ({ program, notFound }) => notFound.further.length + program.notes.length > 0,
    fold: ({ program }) =>
      program.notes.length > 2 ? `What else to know: ${plural(program.notes.length, 'note')}` : undefined,
    show: ({ program, notFound, citations }) => (
      <Unknowns record={program} names={notFound.further} hasLetter citations={citations} />
    ),
  },
  {
    id: 'ask',
    title: 'Ask in writing',
    isOffPaper: () => true,
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
    fold: ({ citations }) => plural(citations.entries.length, 'source'),
    show: ({ citations, onPaper }) => <SourceList citations={citations} onPaper={onPaper} />,
  },
];
