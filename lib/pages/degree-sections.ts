import type { DegreeProfile } from './degree';

/** The parts of a degree's page, in order. */
export const degreeSectionTitles = {
  accepts: 'Programs it accepts',
  cost: 'What it costs',
  terms: 'Admission and credit',
  reading: 'Our reading',
  changes: 'What changed',
  unknown: 'What we could not find',
  sources: 'Sources',
} as const;

export type DegreeSectionId = keyof typeof degreeSectionTitles;

/** Which parts a degree's page has: a part without matter is left out, except those whose absence is an answer. */
export function degreeSectionsOf({ degree }: DegreeProfile): DegreeSectionId[] {
  const has: Record<DegreeSectionId, boolean> = {
    accepts: true,
    cost: true,
    terms: true,
    reading: degree.body.words > 0,
    changes: degree.changes.length > 0,
    unknown: degree.notFound.length + degree.notes.length > 0,
    sources: degree.sources.length > 0,
  };
  return (Object.keys(degreeSectionTitles) as DegreeSectionId[]).filter((id) => has[id]);
}
