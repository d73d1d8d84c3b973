import type { Program } from '#lib/domain/catalog';
import { totalHours } from '#lib/domain/program-figures';
import { isClosed } from '#lib/domain/status';
import { formatDate } from '#lib/format/date';
import { degreeWithin } from '#lib/format/degree-title';
import { languageLabels, platformLabels, statusLabels } from '#lib/format/labels';
import { formatList } from '#lib/format/list';
import { mathematicsInWords } from '#lib/format/mathematics';
import { formatRange } from '#lib/format/range';
import { capitalize } from '#lib/format/text';
import { answerFact, answerPlainly, answerPrice, fromText, inHours, inMonths, type Question } from './answer';
import { answerLevel } from './from-courses';
import {
  answerCourseCount,
  answerLaunch,
  answerSkills,
  fromAssessment,
  fromNeeds,
  fromRecord,
  joinAssessment,
} from './from-program';
import { answerConditions, answerCredit } from './pathway';

/** The parts of a program's page that show answers. */
export type ProgramSection = 'strip' | 'about' | 'cost' | 'ready';

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
    sections: ['strip'],
    of: ({ price }) => answerPrice(price),
  },
  duration: {
    label: 'Length',
    fullLabel: 'Length in months',
    sections: ['strip', 'about'],
    of: ({ duration }) => answerFact(duration, formatRange, inMonths),
  },
  effort: {
    label: 'Each week',
    fullLabel: 'Hours a week',
    sections: ['strip', 'about'],
    of: ({ effort }) => answerFact(effort, formatRange, inHours),
  },
  totalHours: {
    label: 'Total hours',
    sections: ['strip'],
    isDerived: true,
    of: (program) => answerFact(totalHours(program), formatRange, inHours),
  },
  'prerequisites.mathematics': {
    label: 'Mathematics',
    fullLabel: 'Mathematics needed',
    sections: ['strip', 'ready'],
    of: fromNeeds(({ mathematics }) => mathematics && mathematicsInWords(mathematics)),
  },
  priceHoldsExam: {
    label: 'Exam in the price',
    sections: ['cost'],
    isOptional: true,
    of: fromRecord(
      ({ priceHoldsExam: holds }) => (holds === undefined ? undefined : holds ? 'Yes' : 'No'),
      'by what the price above is made of',
    ),
  },
  aid: { label: 'Financial help', sections: ['cost'], of: fromText('aid') },
  courseCount: { label: 'Size', fullLabel: 'Number of courses', sections: ['about'], of: answerCourseCount },
  launched: { label: 'Launched', fullLabel: 'Launch', sections: ['about'], of: answerLaunch },
  skills: {
    label: 'What it teaches',
    sections: ['about'],
    isOptional: true,
    of: fromRecord(({ skills }) => capitalize(skills.join('; ')), 'in our words, from the pages under Sources'),
  },
  careers: {
    label: 'Work its page names',
    sections: ['about'],
    isOptional: true,
    of: fromRecord(
      ({ careers }) => capitalize(careers.join('; ')),
      'the program’s own list, which proves nothing about graduates',
    ),
  },
  unit: {
    label: 'School or department',
    sections: ['about'],
    isOptional: true,
    of: fromRecord(({ unit }) => unit),
  },
  institutionNote: {
    label: 'Which university',
    sections: ['about'],
    isOptional: true,
    of: fromText('institutionNote'),
  },
  formerTitles: {
    label: 'Former titles',
    sections: ['about'],
    isOptional: true,
    of: fromRecord(({ formerTitles }) => formerTitles.join('; ')),
  },
  formerPlatforms: {
    label: 'Ran before on',
    sections: ['about'],
    isOptional: true,
    of: fromRecord(({ formerPlatforms }) => formatList(formerPlatforms.map((id) => platformLabels[id]))),
  },
  'prerequisites.skills': {
    label: 'Other skills expected',
    sections: ['ready'],
    of: answerSkills,
  },
  'prerequisites.formal': { label: 'Formal entry rule', sections: ['ready'], of: fromNeeds(({ formal }) => formal) },
  'assessment.graded': { label: 'Graded work', sections: ['ready'], of: fromAssessment(({ graded }) => graded) },
  'assessment.exam': { label: 'Exam', sections: ['ready'], of: fromAssessment(({ exam }) => exam) },
  'assessment.proctored': {
    label: 'Proctored (someone checks who you are)',
    fullLabel: 'Proctoring',
    sections: ['ready'],
    of: fromAssessment(({ proctored }) => proctored),
  },
  'assessment.capstone': { label: 'Capstone', sections: ['ready'], of: fromAssessment(({ capstone }) => capstone) },
  'assessment.note': {
    label: 'On the assessment',
    sections: ['ready'],
    isOptional: true,
    of: fromAssessment(({ note }) => note),
  },
  passing: { label: 'To pass', fullLabel: 'Pass mark', sections: ['ready'], of: fromText('passing') },
  credit: {
    label: 'Counts toward',
    fullLabel: 'A degree linked to it',
    isDerived: true,
    of: (program) =>
      answerCredit(
        program,
        ({ degree }) => `toward ${degreeWithin(degree)}, ${degree.institution.short}`,
        'more degree',
      ),
  },
  conditions: { label: 'Conditions for the credit', isDerived: true, isOptional: true, of: answerConditions },
  assessment: {
    label: 'Exam and capstone',
    isDerived: true,
    isOptional: true,
    of: fromAssessment(joinAssessment),
  },
  level: { label: 'Level of its courses', isDerived: true, isOptional: true, of: answerLevel },
  award: {
    label: 'What you hold at the end',
    isDerived: true,
    isOptional: true,
    of: () => answerPlainly('A MicroMasters credential, below a degree'),
  },
  platforms: {
    label: 'Where it is taught',
    isOptional: true,
    of: (program) => {
      const platforms = formatList(program.platforms.map((id) => platformLabels[id]));
      const words = isClosed(program) ? 'Ran online, on' : 'Online, on';
      return answerPlainly(`${words} ${platforms}`, program.status.sources);
    },
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
