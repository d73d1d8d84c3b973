import type { Field } from '#lib/domain/field';
import type { Institution } from '#lib/domain/institution';
import type { CreditPathway } from '#lib/domain/pathway';
import type { Program } from '#lib/domain/program';
import { type Cite, withSources } from './cite';
import { buildCourse } from './course';
import type { OpenDegree } from './degree';
import { priceFact, quantityFact } from './figure';
import { baseOf, type Shelf, type SoundFile } from './record';

interface Shelves {
  readonly institutions: Shelf<Institution>;
  readonly fields: Shelf<Field>;
  readonly degrees: Shelf<OpenDegree>;
}

/** The main figures: price, duration and effort. */
function figuresOf(
  { price, duration, effort, notApplicable, lastVerified }: SoundFile<'programs'>['data'],
  cite: Cite,
) {
  const absence = (name: 'price' | 'duration' | 'effort') => ({
    lookedOn: lastVerified,
    notApplicable: notApplicable?.[name],
  });
  return {
    price: priceFact(price, cite, absence('price')),
    duration: quantityFact('months', duration, cite, absence('duration')),
    effort: quantityFact('hoursPerWeek', effort, cite, absence('effort')),
  };
}

function textsOf(data: SoundFile<'programs'>['data'], cite: Cite) {
  const { institutionNote, launched, courseCount, prerequisites, assessment, passing } = data;
  return {
    institutionNote: institutionNote && withSources(institutionNote, cite),
    status: withSources(data.status, cite),
    launched: launched && withSources(launched, cite),
    courseCount: courseCount && withSources(courseCount, cite),
    tracks: data.tracks.map((track) => withSources(track, cite)),
    prerequisites: prerequisites && withSources(prerequisites, cite),
    assessment: assessment && withSources(assessment, cite),
    passing: passing && withSources(passing, cite),
    outcomes: data.outcomes.map((outcome) => withSources(outcome, cite)),
    endorsements: data.endorsements.map((endorsement) => withSources(endorsement, cite)),
    limits: data.limits.map((limit) => withSources(limit, cite)),
    notes: data.notes.map((note) => withSources(note, cite)),
    changes: data.changes.map((change) => withSources(change, cite)),
  };
}

/** A program with its pathways; each pathway is also put on the degree it leads to. */
export function buildProgram(file: SoundFile<'programs'>, { institutions, fields, degrees }: Shelves): Program {
  const { base, cite } = baseOf(file);
  const { notApplicable: _, ...data } = file.data;
  const pathways: CreditPathway[] = [];
  const program: Program = {
    ...data,
    ...base,
    ...figuresOf(file.data, cite),
    ...textsOf(file.data, cite),
    institution: institutions.get(data.institution),
    field: fields.get(data.field),
    alsoIn: data.alsoIn.map((slug) => fields.get(slug)),
    courses: data.courses.map((course) => buildCourse(course, cite, data.lastVerified)),
    pathways,
  };
  for (const authored of data.pathways) {
    const degree = degrees.get(authored.degree);
    const pathway = { ...withSources(authored, cite), program, degree };
    pathways.push(pathway);
    degree.accepts.push(pathway);
  }
  return program;
}
