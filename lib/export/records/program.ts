import { z } from 'zod';
import { answerInWords, sourcesBehind } from '#lib/answers/answer';
import { type Described, describeProgram, descriptorNames } from '#lib/answers/descriptors';
import type { Program } from '#lib/domain/catalog';
import { checksOf } from '#lib/domain/next-check';
import { languages, mathLevels, type Outcome, outcomeKinds, platforms } from '#lib/domain/program';
import { totalHours } from '#lib/domain/program-figures';
import { statuses } from '#lib/domain/status';
import { routes } from '#lib/site/routes';
import { programVerdict } from '#lib/verdict/program';
import { courseRecord } from './course';
import {
  bound,
  cited,
  citedText,
  effortFact,
  group,
  inShort,
  moneyFact,
  note,
  oneOf,
  partialDate,
  rangeFact,
  slug,
  sourceIds,
  version,
  words,
  yes,
} from './facts';
import { pathwayRecord } from './pathway';
import { mapperOf, watchedShape } from './shared';

const programRecord = z
  .object({
    slug,
    kind: z.literal('micromasters').meta({ description: 'The kind of credential.' }),
    title: z.string().meta({ description: 'The name, in its own language.' }),
    formerTitles: z.array(z.string()).meta({ description: 'Names it had before.' }),
    alsoKnownAs: z.array(z.string()).meta({ description: 'Abbreviations it goes by.' }),
    university: slug,
    universityName: z.string().meta({ description: 'The university by its name.' }),
    unit: words.meta({ description: 'School, faculty or department.' }),
    universityNote: citedText,
    field: slug,
    alsoIn: z.array(slug).meta({ description: 'Other fields it belongs to.' }),
    platforms: z.array(z.enum(platforms)).meta({ description: 'Where it is taken today.' }),
    formerPlatforms: z.array(z.enum(platforms)).meta({ description: 'Where it was taken before.' }),
    languages: z.array(z.enum(languages)).meta({ description: 'Languages of the courses, ISO 639-1.' }),
    url: words.meta({ description: 'The program’s own page; it may be gone when the program is closed.' }),
    inShort,
    summary: z.string().meta({ description: 'What it is, in our words.' }),
    inItsLanguage: group({
      summary: words.meta({ description: 'What it is, in the language of its courses.' }),
      title: words.meta({ description: 'The heading of what follows.' }),
      text: z
        .preprocess((text) => text ?? [], z.array(z.string()))
        .meta({ description: 'Paragraphs, without figures.' }),
    }),
    status: z.object({
      is: z.enum(statuses).meta({ description: 'Whether one can start and finish it.' }),
      evidence: z.enum(['stated', 'inferred']).meta({ description: 'Stated by a source, or inferred by us.' }),
      asOf: partialDate,
      closesOn: partialDate,
      lastSeen: partialDate,
      note: words.meta({ description: 'How we know.' }),
      sources: sourceIds,
    }),
    launched: group({
      on: partialDate,
      is: words.meta({ description: 'On that day, by it, or after it.' }),
      note: words.meta({ description: 'How we know.' }),
      sources: sourceIds,
    }),
    courseCount: group({
      value: bound.meta({ description: 'How many.' }),
      note: words.meta({ description: 'What is counted.' }),
      version,
      ...cited,
    }),
    price: moneyFact.meta({ description: 'Price of the whole program.' }),
    priceHoldsExam: yes.meta({ description: 'Whether the price holds the fee of the exams.' }),
    aid: citedText.meta({ description: 'Scholarships, income-based prices, financial help and free access.' }),
    duration: rangeFact.meta({ description: 'Calendar months.' }),
    effort: effortFact.meta({ description: 'Hours a week while one course runs.' }),
    totalHours: rangeFact.meta({ description: 'Total hours, computed when every course is on record.' }),
    prerequisites: group({
      mathematicsLevel: oneOf(mathLevels).meta({ description: 'The mathematics one needs, by level.' }),
      mathematics: words.meta({ description: 'The mathematics one needs, in words.' }),
      skills: z
        .preprocess((skills) => skills ?? [], z.array(z.string()))
        .meta({ description: 'Other things one should know before.' }),
      skillCourses: z
        .preprocess(
          (skills) => skills ?? [],
          z.array(z.object({ skill: z.string(), course: z.string(), sources: sourceIds })),
        )
        .meta({ description: 'Skills for which a source names the first course that needs them: its code or title.' }),
      formal: words.meta({ description: 'What one must hold to begin.' }),
      ...cited,
    }),
    assessment: group({
      graded: yes.meta({ description: 'Whether work is graded.' }),
      proctored: yes.meta({ description: 'Whether an exam is watched.' }),
      capstone: yes.meta({ description: 'Whether there is a capstone.' }),
      exam: words.meta({ description: 'What the exam is.' }),
      note: words.meta({ description: 'What else is said of it.' }),
      ...cited,
    }),
    passing: citedText,
    tracks: z.array(
      z.object({
        name: z.string(),
        rule: words,
        courses: z.preprocess((courses) => courses ?? [], z.array(z.string())),
        monthsMin: bound,
        monthsMax: bound,
        launched: partialDate,
        ...cited,
      }),
    ),
    courses: z.array(courseRecord),
    pathways: z.array(pathwayRecord),
    noPathway: words.meta({ description: 'What was looked at when no degree was found.' }),
    outcomes: z.array(
      z.object({
        fact: z.string(),
        value: bound.meta({ description: 'Null when the result is in words.' }),
        words,
        of: bound,
        kind: z.enum(outcomeKinds).meta({ description: 'Strength of evidence, strongest first.' }),
        ...cited,
      }),
    ),
    endorsements: z.array(z.object({ name: z.string(), text: z.string(), ...cited })),
    limits: z.array(note),
    skills: z.array(z.string()).meta({ description: 'What one learns to do.' }),
    careers: z.array(z.string()).meta({ description: 'Work that the program names.' }),
    descriptors: z
      .array(
        z.object({
          name: z.enum(descriptorNames),
          state: z.enum(['known', 'not-found', 'not-applicable']),
          words: words.meta({ description: 'As on the page of the program; null when not found.' }),
          basis: words.meta({ description: 'What the words cover, or a remark on them.' }),
          ...cited,
        }),
      )
      .meta({
        description:
          'The ten points by which Annex I of the Council Recommendation 2022/C 243/02 describes a micro-credential, made from the other properties; always all ten, in its order. What a platform says of exams and identity in general is in `terms`.',
      }),
    ...watchedShape,
  })
  .meta({ id: 'Program', description: 'A MicroMasters program.' });

const outcome = ({ value, ...rest }: Outcome) =>
  typeof value === 'number' ? { ...rest, value } : { ...rest, words: value };

const descriptor = ({ name, answer }: Described) => ({
  name,
  state: answer.state,
  words: answer.state === 'not-found' ? undefined : answerInWords(answer),
  ...(answer.state === 'known' && { asOf: answer.asOf, basis: answer.basis }),
  sources: sourcesBehind(answer),
});

/** A program for readers of data; what is not known is null, or a fact whose state says so. */
export const toProgramRecord = mapperOf(programRecord, (program: Program) => {
  const { institution, prerequisites, tracks } = program;
  const mathematics = prerequisites?.mathematics;
  return {
    ...program,
    inShort: programVerdict(program),
    university: institution,
    universityName: institution.name,
    universityNote: program.institutionNote,
    totalHours: totalHours(program),
    prerequisites: {
      ...prerequisites,
      mathematicsLevel: mathematics?.level,
      mathematics: mathematics?.words,
      skills: prerequisites?.skills.map(({ skill }) => skill),
      skillCourses: prerequisites?.skills.filter(({ course }) => course !== undefined),
    },
    tracks: tracks.map((track) => ({ ...track, monthsMin: track.months?.min, monthsMax: track.months?.max })),
    outcomes: program.outcomes.map(outcome),
    descriptors: describeProgram(program).map(descriptor),
    nextCheck: checksOf.programs(program),
    page: routes.program(program.slug),
  };
});
