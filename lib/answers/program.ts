import type { Program } from '#lib/domain/catalog';
import { creditShare, promisesCredit } from '#lib/domain/credit-share';
import { bestPathway, totalHours } from '#lib/domain/program-figures';
import { formatDate } from '#lib/format/date';
import { languageLabels, platformLabels, statusLabels } from '#lib/format/labels';
import { formatList } from '#lib/format/list';
import { mathematicsInWords } from '#lib/format/mathematics';
import { formatMoney } from '#lib/format/money';
import { plural } from '#lib/format/plural';
import { formatRange } from '#lib/format/range';
import { capitalize } from '#lib/format/text';
import {
  type Answer,
  answerFact,
  answerPlainly,
  answerText,
  answerWords,
  inHours,
  inMonths,
  notFound,
  type Question,
} from './answer';

/** The parts of a program's page that show answers. */
export type ProgramSection = 'strip' | 'about' | 'cost' | 'ready';

const inOurWords = 'in our words, from the pages under Sources';

const launchWords = { exact: '', by: 'running by ', after: 'after ' } as const;

function answerLaunch({ launched, lastVerified }: Program): Answer {
  if (!launched) return notFound(lastVerified);
  const words = `${launchWords[launched.is]}${formatDate(launched.on)}`;
  return answerWords(capitalize(words), { sources: launched.sources }, lastVerified, launched.note);
}

function answerCourseCount({ courseCount, lastVerified }: Program): Answer {
  if (!courseCount) return notFound(lastVerified);
  const { value, asOf, note, sources } = courseCount;
  const unit = value === 1 ? 'course' : 'courses';
  return {
    state: 'known',
    words: String(value),
    unit,
    isFigure: true,
    how: 'stated',
    asOf,
    basis: note,
    sources,
    also: [],
  };
}

function answerCredit(program: Program): Answer {
  const best = bestPathway(program);
  if (!best) return notFound(program.lastVerified);
  const others = program.pathways.length - 1;
  const more = others > 0 ? ` ${plural(others, 'more degree')} on record.` : '';
  return {
    ...answerPlainly(`toward ${best.degree.title}, ${best.degree.institution.short}.${more}`, best.sources),
    asOf: best.asOf,
    credit: { share: creditShare(best), entryOnly: !promisesCredit(best) },
  };
}

/** The terms of the pathway that the credit shown rests on; there are none where no pathway is on record. */
function answerConditions(program: Program): Answer {
  const best = bestPathway(program);
  if (!best) return { state: 'not-applicable', reason: 'no credit on record', isStated: false };
  return answerWords(best.conditions.join('; '), best, program.lastVerified);
}

type Assessment = NonNullable<Program['assessment']>;

const answerYesNo =
  (read: (assessment: Assessment) => boolean | undefined, remark?: (assessment: Assessment) => string | undefined) =>
  ({ assessment, lastVerified }: Program): Answer => {
    const yes = assessment && read(assessment);
    if (!assessment || yes === undefined) return notFound(lastVerified);
    return answerWords(yes ? 'Yes' : 'No', assessment, lastVerified, remark?.(assessment));
  };

/** What is stated either way of exam, proctoring and capstone; only what no source says is left out. */
function answerAssessment({ assessment, lastVerified }: Program): Answer {
  if (!assessment) return notFound(lastVerified);
  const { exam, proctored, capstone, graded } = assessment;
  const parts = [
    exam ?? (graded && 'graded work'),
    proctored === true && !/proctor/i.test(exam ?? '') && 'proctored',
    proctored === false && 'not proctored',
    capstone === true && 'with a capstone',
    capstone === false && 'no capstone',
  ].filter((part) => typeof part === 'string');
  return answerWords(capitalize(parts.join('; ')), assessment, lastVerified);
}

const answerMathematics = ({ prerequisites: needs, lastVerified }: Program): Answer =>
  answerWords(needs?.mathematics && mathematicsInWords(needs.mathematics), needs ?? { sources: [] }, lastVerified);

const none = { sources: [] } as const;

/** Every question a visitor may ask of a program, in the order of its page. Lists of parts have sections of their own. */
export const programQuestions = {
  status: {
    label: 'Status',
    of: ({ status }) => ({
      ...answerPlainly(statusLabels[status.is], status.sources),
      how: status.evidence,
      asOf: status.asOf,
      basis: status.note,
      status,
    }),
  },
  price: {
    label: 'Price',
    fullLabel: 'Price of the whole program',
    section: 'strip',
    of: ({ price }) => answerFact(price, formatMoney),
  },
  duration: {
    label: 'Length',
    fullLabel: 'Length in months',
    section: 'strip',
    of: ({ duration }) => answerFact(duration, formatRange, inMonths),
  },
  effort: {
    label: 'Each week',
    fullLabel: 'Hours a week',
    section: 'strip',
    of: ({ effort }) => answerFact(effort, formatRange, inHours),
  },
  totalHours: {
    label: 'In all',
    fullLabel: 'Hours in all',
    section: 'strip',
    isDerived: true,
    of: (program) => answerFact(totalHours(program), formatRange, inHours),
  },
  'prerequisites.mathematics': {
    label: 'Mathematics',
    fullLabel: 'Mathematics needed',
    section: 'strip',
    of: answerMathematics,
  },
  aid: { label: 'Financial help', section: 'cost', of: ({ aid, lastVerified }) => answerText(aid, lastVerified) },
  courseCount: { label: 'Courses', fullLabel: 'Number of courses', section: 'about', of: answerCourseCount },
  launched: { label: 'Launched', fullLabel: 'Launch', section: 'about', of: answerLaunch },
  skills: {
    label: 'What it teaches',
    section: 'about',
    isOptional: true,
    of: ({ skills, lastVerified }) => answerWords(capitalize(skills.join('; ')), none, lastVerified, inOurWords),
  },
  careers: {
    label: 'Work its page names',
    section: 'about',
    isOptional: true,
    of: ({ careers, lastVerified }) =>
      answerWords(
        capitalize(careers.join('; ')),
        none,
        lastVerified,
        'the program’s own list, which proves nothing about graduates',
      ),
  },
  unit: {
    label: 'School or department',
    section: 'about',
    isOptional: true,
    of: ({ unit, lastVerified }) => answerWords(unit, none, lastVerified),
  },
  institutionNote: {
    label: 'Which university',
    section: 'about',
    isOptional: true,
    of: ({ institutionNote, lastVerified }) => answerText(institutionNote, lastVerified),
  },
  formerTitles: {
    label: 'Former titles',
    section: 'about',
    isOptional: true,
    of: ({ formerTitles, lastVerified }) => answerWords(formerTitles.join('; '), none, lastVerified),
  },
  formerPlatforms: {
    label: 'Ran before on',
    section: 'about',
    isOptional: true,
    of: ({ formerPlatforms, lastVerified }) =>
      answerWords(formatList(formerPlatforms.map((id) => platformLabels[id])), none, lastVerified),
  },
  'prerequisites.skills': {
    label: 'Other skills expected',
    section: 'ready',
    of: ({ prerequisites: needs, lastVerified }) => answerWords(needs?.skills.join('; '), needs ?? none, lastVerified),
  },
  'prerequisites.formal': {
    label: 'Formal entry rule',
    section: 'ready',
    of: ({ prerequisites: needs, lastVerified }) => answerWords(needs?.formal, needs ?? none, lastVerified),
  },
  'assessment.graded': {
    label: 'Graded work',
    section: 'ready',
    of: answerYesNo(({ graded }) => graded),
  },
  'assessment.exam': {
    label: 'Exam',
    section: 'ready',
    of: ({ assessment, lastVerified }) => answerWords(assessment?.exam, assessment ?? none, lastVerified),
  },
  'assessment.proctored': {
    label: 'Proctored (someone checks who you are)',
    fullLabel: 'Proctoring',
    section: 'ready',
    of: answerYesNo(({ proctored }) => proctored),
  },
  'assessment.capstone': {
    label: 'Capstone',
    section: 'ready',
    of: answerYesNo(({ capstone }) => capstone),
  },
  'assessment.note': {
    label: 'On the assessment',
    section: 'ready',
    isOptional: true,
    of: ({ assessment, lastVerified }) => answerWords(assessment?.note, assessment ?? none, lastVerified),
  },
  passing: { label: 'To pass', section: 'ready', of: ({ passing, lastVerified }) => answerText(passing, lastVerified) },
  credit: { label: 'Counts toward', fullLabel: 'A degree that names it', isDerived: true, of: answerCredit },
  conditions: { label: 'Conditions for the credit', isDerived: true, isOptional: true, of: answerConditions },
  assessment: { label: 'Exam and capstone', isDerived: true, isOptional: true, of: answerAssessment },
  award: {
    label: 'What you hold at the end',
    isDerived: true,
    isOptional: true,
    of: () => answerPlainly('A MicroMasters credential, below a degree'),
  },
  platforms: {
    label: 'Where it is taught',
    isOptional: true,
    of: ({ platforms, status }) =>
      answerPlainly(`Online, on ${formatList(platforms.map((id) => platformLabels[id]))}`, status.sources),
  },
  languages: {
    label: 'Language',
    isOptional: true,
    of: ({ languages }) => answerPlainly(formatList(languages.map((id) => languageLabels[id]))),
  },
  lastVerified: {
    label: 'Last checked',
    isDerived: true,
    isOptional: true,
    of: ({ lastVerified }) => answerPlainly(formatDate(lastVerified)),
  },
} as const satisfies Record<string, Question<Program, ProgramSection>>;
