import type { ProgramProfile } from './program';

/** The parts of a guide page, in order. */
export const sectionTitles = {
  counts: 'Where it counts',
  about: 'What it is',
  courses: 'Courses',
  cost: 'What it costs',
  ready: 'Are you ready for it',
  outcomes: 'What came of it',
  changes: 'What changed',
  limits: 'What it does not give you',
  reading: 'Our reading',
  unknown: 'What we could not find',
  sources: 'Sources',
} as const;

export type SectionId = keyof typeof sectionTitles;

/** Which parts a program's page has: a part without matter is left out, except those whose absence is an answer. */
export function sectionsOf({ program, pathways }: ProgramProfile): SectionId[] {
  const has: Record<SectionId, boolean> = {
    counts: pathways.length > 0,
    about: true,
    courses: program.courses.length > 0,
    cost: true,
    ready: true,
    outcomes: program.outcomes.length + program.endorsements.length > 0,
    changes: program.changes.length > 0,
    limits: program.limits.length > 0,
    reading: program.body.words > 0,
    unknown: program.notFound.length > 0 || program.notes.length > 0,
    sources: true,
  };
  return (Object.keys(sectionTitles) as SectionId[]).filter((id) => has[id]);
}
