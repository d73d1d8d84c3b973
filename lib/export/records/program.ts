import { z } from 'zod';
import {
  languages,
  mathLevels,
  type Outcome,
  outcomeKinds,
  type Program,
  platforms,
  type Track,
} from '#lib/domain/program';
import { totalHours } from '#lib/domain/program-figures';
import { statuses } from '#lib/domain/status';
import { routes } from '#lib/site/routes';
import { courseRecord, toCourseRecord } from './course';
import {
  citedText,
  idsOf,
  moneyFact,
  note,
  partialDate,
  rangeFact,
  slug,
  sourceIds,
  toCitedText,
  toMoneyFact,
  toNote,
  toRangeFact,
  words,
} from './facts';
import { pathwayRecord, toPathwayRecord } from './pathway';
import { change, recordShape, toChange, toRecord } from './shared';

const bound = z.number().nullable();
const yes = z.boolean().nullable();

const programRecord = z
  .object({
    slug,
    kind: z.literal('micromasters'),
    title: z.string(),
    formerTitles: z.array(z.string()),
    university: slug,
    universityName: z.string(),
    unit: words.meta({ description: 'School, faculty or department.' }),
    universityNote: citedText,
    field: slug,
    alsoIn: z.array(slug),
    platforms: z.array(z.enum(platforms)),
    formerPlatforms: z.array(z.enum(platforms)),
    languages: z.array(z.enum(languages)),
    url: words.meta({ description: 'The program’s own page; it may be gone when the program is closed.' }),
    summary: z.string(),
    status: z.object({
      is: z.enum(statuses),
      evidence: z.enum(['stated', 'inferred']),
      asOf: partialDate,
      closesOn: partialDate,
      lastSeen: partialDate,
      note: words,
      sources: sourceIds,
    }),
    launched: z.object({ on: partialDate, is: words, note: words, sources: sourceIds }),
    courseCount: z.object({ value: bound, note: words, asOf: partialDate, sources: sourceIds }),
    price: moneyFact.meta({ description: 'Price of the whole program.' }),
    duration: rangeFact.meta({ description: 'Calendar months.' }),
    effort: rangeFact.meta({ description: 'Hours a week while one course runs.' }),
    totalHours: rangeFact.meta({ description: 'Hours in all, computed when every course is on record.' }),
    prerequisites: z.object({
      mathematicsLevel: z.enum(mathLevels).nullable(),
      mathematics: words,
      skills: z.array(z.string()),
      formal: words,
      asOf: partialDate,
      sources: sourceIds,
    }),
    assessment: z.object({
      graded: yes,
      proctored: yes,
      capstone: yes,
      exam: words,
      note: words,
      asOf: partialDate,
      sources: sourceIds,
    }),
    passing: citedText,
    tracks: z.array(
      z.object({
        name: z.string(),
        rule: words,
        courses: z.array(z.string()),
        monthsMin: bound,
        monthsMax: bound,
        launched: partialDate,
        asOf: partialDate,
        sources: sourceIds,
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
        asOf: partialDate,
        sources: sourceIds,
      }),
    ),
    endorsements: z.array(z.object({ name: z.string(), text: z.string(), asOf: partialDate, sources: sourceIds })),
    limits: z.array(note),
    skills: z.array(z.string()),
    careers: z.array(z.string()),
    notes: z.array(note),
    changes: z.array(change),
    notFound: z.array(z.string()),
    ...recordShape,
  })
  .meta({ id: 'Program', description: 'A MicroMasters program.' });

type ProgramRecord = z.infer<typeof programRecord>;

const toTrack = (track: Track): ProgramRecord['tracks'][number] => ({
  name: track.name,
  rule: track.rule ?? null,
  courses: [...(track.courses ?? [])],
  monthsMin: track.months?.min ?? null,
  monthsMax: track.months?.max ?? null,
  launched: track.launched ?? null,
  asOf: track.asOf ?? null,
  sources: idsOf(track.sources),
});

const toOutcome = ({ fact, value, of, kind, asOf, sources }: Outcome): ProgramRecord['outcomes'][number] => ({
  fact,
  value: typeof value === 'number' ? value : null,
  words: typeof value === 'string' ? value : null,
  of: of ?? null,
  kind,
  asOf: asOf ?? null,
  sources: idsOf(sources),
});

/** Whether it runs, since when, and how many courses it counts. */
function standingOf({ status, launched, courseCount }: Program) {
  return {
    status: {
      is: status.is,
      evidence: status.evidence,
      asOf: status.asOf,
      closesOn: status.closesOn ?? null,
      lastSeen: status.lastSeen ?? null,
      note: status.note ?? null,
      sources: idsOf(status.sources),
    },
    launched: {
      on: launched?.on ?? null,
      is: launched?.is ?? null,
      note: launched?.note ?? null,
      sources: idsOf(launched?.sources ?? []),
    },
    courseCount: {
      value: courseCount?.value ?? null,
      note: courseCount?.note ?? null,
      asOf: courseCount?.asOf ?? null,
      sources: idsOf(courseCount?.sources ?? []),
    },
  };
}

/** What a learner needs to begin and to pass. */
function demandsOf({ prerequisites, assessment, passing }: Program) {
  return {
    prerequisites: {
      mathematicsLevel: prerequisites?.mathematics?.level ?? null,
      mathematics: prerequisites?.mathematics?.words ?? null,
      skills: [...(prerequisites?.skills ?? [])],
      formal: prerequisites?.formal ?? null,
      asOf: prerequisites?.asOf ?? null,
      sources: idsOf(prerequisites?.sources ?? []),
    },
    assessment: {
      graded: assessment?.graded ?? null,
      proctored: assessment?.proctored ?? null,
      capstone: assessment?.capstone ?? null,
      exam: assessment?.exam ?? null,
      note: assessment?.note ?? null,
      asOf: assessment?.asOf ?? null,
      sources: idsOf(assessment?.sources ?? []),
    },
    passing: toCitedText(passing),
  };
}

/** A program for readers of data; what is not known is null, or a fact whose state says so. */
export function toProgramRecord(program: Program): ProgramRecord {
  return {
    slug: program.slug,
    kind: program.kind,
    title: program.title,
    formerTitles: [...program.formerTitles],
    university: program.institution.slug,
    universityName: program.institution.name,
    unit: program.unit ?? null,
    universityNote: toCitedText(program.institutionNote),
    field: program.field.slug,
    alsoIn: program.alsoIn.map((field) => field.slug),
    platforms: [...program.platforms],
    formerPlatforms: [...program.formerPlatforms],
    languages: [...program.languages],
    url: program.url ?? null,
    summary: program.summary,
    ...standingOf(program),
    price: toMoneyFact(program.price),
    duration: toRangeFact(program.duration),
    effort: toRangeFact(program.effort),
    totalHours: toRangeFact(totalHours(program)),
    ...demandsOf(program),
    tracks: program.tracks.map(toTrack),
    courses: program.courses.map(toCourseRecord),
    pathways: program.pathways.map(toPathwayRecord),
    noPathway: program.noPathway ?? null,
    outcomes: program.outcomes.map(toOutcome),
    endorsements: program.endorsements.map(({ name, text, asOf, sources }) => ({
      name,
      text,
      asOf: asOf ?? null,
      sources: idsOf(sources),
    })),
    limits: program.limits.map(toNote),
    skills: [...program.skills],
    careers: [...program.careers],
    notes: program.notes.map(toNote),
    changes: program.changes.map(toChange),
    notFound: [...program.notFound],
    ...toRecord(routes.program(program.slug), program),
  };
}
