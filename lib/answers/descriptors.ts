import type { Program } from '#lib/domain/catalog';
import { computedFact } from '#lib/domain/fact';
import { capitalize } from '#lib/format/text';
import { type Answer, answerPlainly, answerWords, figureInWords, notFound } from './answer';
import { answerPace } from './from-courses';
import { fromAssessment, joinAssessment } from './from-program';
import { programQuestions } from './program';

/**
 * What the European Union asks of the description of a micro-credential, as far as it can be said of a program and not
 * only of one learner’s certificate, in the order of Annex I of the Council Recommendation of 16 June 2022
 * (2022/C 243/02). The last three are optional there.
 */
export const descriptorNames = [
  'awardingBody',
  'outcomes',
  'workload',
  'level',
  'assessment',
  'form',
  'qualityAssurance',
  'prerequisites',
  'supervision',
  'stackability',
] as const;
export type DescriptorName = (typeof descriptorNames)[number];

/** Answers of which each says a part, as one: as old as the oldest of them, undated when one is. */
function join(program: Program, parts: readonly (readonly [Answer, (words: string) => string])[]): Answer {
  const found = parts.flatMap(([answer, say]) =>
    answer.state === 'known' ? { ...answer, how: 'stated' as const, said: say(figureInWords(answer)) } : [],
  );
  if (found.length === 0) return notFound(program.lastVerified);
  const words = found.map(({ said }) => said).join('; ');
  const remarks = new Set(found.flatMap(({ version, basis }) => [version, basis].filter((one) => one !== undefined)));
  return answerWords(
    capitalize(words),
    computedFact('', '', found),
    program.lastVerified,
    [...remarks].join('; ') || undefined,
  );
}

const asItIs = (words: string): string => words;

/** Hours in all; where they are not found hours a week, which tell the load but not how much it adds up to. */
function answerWorkload(program: Program): Answer {
  const total = programQuestions.totalHours.of(program);
  if (total.state !== 'not-found' || program.effort.state !== 'known') return total;
  const ofOne = program.effort.ofOneCourse ? ' in one course' : '';
  const weekly = programQuestions.effort.of(program);
  const length = programQuestions.duration.of(program);
  const words = join(program, [
    [weekly, (hours) => `${hours} a week${ofOne}`],
    [length, (months) => `${months} in all`],
  ]);
  if (words.state !== 'known') return words;
  return { ...words, basis: [words.basis, 'hours in all not found'].filter(Boolean).join('; ') };
}

const questions: Readonly<Record<DescriptorName, readonly [label: string, of: (program: Program) => Answer]>> = {
  awardingBody: [
    'Awarding body',
    ({ institution, unit, institutionNote }) => ({
      ...answerPlainly([institution.name, unit].filter(Boolean).join(', '), institutionNote?.sources),
      basis: institutionNote?.text,
    }),
  ],
  outcomes: ['Learning outcomes', (program) => programQuestions.skills.of(program)],
  workload: ['Workload', answerWorkload],
  level: ['Level', (program) => programQuestions.level.of(program)],
  assessment: ['Type of assessment', fromAssessment(({ proctored: _, ...rest }) => joinAssessment(rest))],
  form: [
    'Form of participation',
    (program) =>
      join(program, [
        [programQuestions.platforms.of(program), asItIs],
        [answerPace(program), (pace) => pace.toLowerCase()],
      ]),
  ],
  // No record holds who assures the quality of a program or of its university.
  qualityAssurance: ['Quality assurance', ({ lastVerified }) => notFound(lastVerified)],
  prerequisites: [
    'Prerequisites',
    (program) =>
      join(program, [
        [programQuestions['prerequisites.formal'].of(program), asItIs],
        [programQuestions['prerequisites.mathematics'].of(program), (words) => `mathematics: ${words}`],
        [programQuestions['prerequisites.skills'].of(program), asItIs],
      ]),
  ],
  supervision: [
    'Supervision and identity check',
    fromAssessment(({ proctored }) => {
      if (proctored === undefined) return undefined;
      return proctored ? 'Proctored: someone checks who you are' : 'Not proctored';
    }),
  ],
  stackability: ['Stackability', (program) => programQuestions.credit.of(program)],
};

/** One descriptor with what the record says to it. */
export interface Described {
  readonly name: DescriptorName;
  readonly label: string;
  readonly answer: Answer;
}

/** A program by the descriptors of the European Union: always all ten, those not found among them. */
export const describeProgram = (program: Program): Described[] =>
  descriptorNames.map((name) => ({ name, label: descriptorLabel(name), answer: describeBy(name, program) }));

/** What the record says of a program to one descriptor. */
export const describeBy = (name: DescriptorName, program: Program): Answer => questions[name][1](program);

/** The label of a descriptor. */
export const descriptorLabel = (name: DescriptorName): string => questions[name][0];
