import { askSection, isAnswered } from '#lib/answers/choose';
import { degreeQuestions } from '#lib/answers/degree';
import { nameDegree } from '#lib/figures/behind';
import { degreeEntries } from '#lib/format/identifiers';
import { matchLabels } from '#lib/format/labels';
import { plural } from '#lib/format/plural';
import type { DegreeProfile } from '#lib/pages/degree';
import { headings } from '#lib/pages/headings';
import { generalPayers } from '#lib/pages/payers';
import { LeadingPathways } from '../credit/leading-pathways';
import { ChangeList } from '../layout/change-list';
import type { RecordSection } from '../layout/record-sections';
import { Unknowns } from '../layout/unknowns';
import { PayersBlock } from '../payer/payers-block';
import { Identifiers } from '../source/identifiers';
import { SourceList } from '../source/source-list';
import { AnswerList } from '../ui/answer-list';
import { Reading } from '../ui/reading';
import { DegreeEarnings } from './degree-earnings';
import { Tuition } from './tuition';

/** The parts of a degree's page below its first screen, in order. */
export const degreeSections: readonly RecordSection<DegreeProfile>[] = [
  {
    id: 'reading',
    title: 'Our reading',
    isShown: ({ degree }) => degree.body.words > 0,
    show: ({ degree, citations }) => <Reading body={degree.body} sources={degree.sources} citations={citations} />,
  },
  {
    id: 'accepts',
    title: headings.degree.accepts,
    hint: 'The bar is the whole degree. The filled part is what the program earns, gray where no university says so.',
    isShown: ({ pathways }) => pathways.length > 0,
    fold: ({ pathways }) => `${plural(pathways.length, 'program')}, with the terms of credit`,
    show: ({ pathways, from, citations }) => (
      <LeadingPathways
        pathways={pathways}
        ends="program"
        citations={citations}
        from={from}
        label="Programs linked to it"
        caption={<b>{plural(pathways.length, 'program')} linked to it.</b>}
      />
    ),
  },
  {
    id: 'cost',
    title: headings.degree.cost,
    hint: 'Every figure found, with what it covers. Prices compare only within one year.',
    show: (profile) => <Tuition profile={profile} />,
  },
  {
    id: 'payers',
    title: 'Who may pay',
    isOffPaper: () => true,
    hint: 'In the country of the university. Where you live and pay tax, other rules may hold.',
    isShown: ({ degree, payers }) => generalPayers(payers, degree.institution.country, ['degree']).length > 0,
    show: ({ degree, payers }) => (
      <PayersBlock payers={payers} country={degree.institution.country} steps={['degree']} />
    ),
  },
  {
    id: 'terms',
    title: headings.degree.terms,
    isShown: ({ degree }) => askSection(degreeQuestions, 'terms', degree).some(isAnswered),
    show: ({ degree, citations }) => (
      <AnswerList
        asked={askSection(degreeQuestions, 'terms', degree)}
        page={nameDegree(degree)}
        citations={citations}
      />
    ),
  },
  {
    id: 'earnings',
    title: headings.degree.earnings,
    hint: 'Not what the degree adds.',
    isShown: ({ degree }) => degree.earnings !== undefined,
    fold: () => 'Graduates of this subject at this university',
    show: ({ degree, citations }) =>
      degree.earnings && <DegreeEarnings degree={degree} earnings={degree.earnings} citations={citations} />,
  },
  {
    id: 'changes',
    title: 'What changed',
    isOffPaper: () => true,
    fold: ({ degree }) => plural(degree.changes.length, 'change'),
    isShown: ({ degree }) => degree.changes.length > 0,
    show: ({ degree, citations }) => <ChangeList changes={degree.changes} citations={citations} />,
  },
  {
    id: 'unknown',
    title: 'Notes, and what we could not find',
    isShown: ({ degree, notFound }) => notFound.further.length + degree.notes.length > 0,
    fold: ({ degree }) =>
      degree.notes.length > 2 ? `What else to know: ${plural(degree.notes.length, 'note')}` : undefined,
    show: ({ degree, notFound, citations }) => (
      <Unknowns record={degree} names={notFound.further} citations={citations} />
    ),
  },
  {
    id: 'sources',
    title: 'Sources',
    hint: 'Numbered as in the text.',
    fold: ({ citations }) => plural(citations.entries.length, 'source'),
    isShown: ({ degree }) => degree.sources.length > 0,
    show: ({ degree, citations }) => (
      <>
        <Identifiers
          entries={degreeEntries(degree)}
          note={degree.codes && `${matchLabels[degree.codes.match]}, made by us.`}
          sources={degree.codes?.sources ?? []}
          citations={citations}
        />
        <SourceList citations={citations} />
      </>
    ),
  },
];
