import type { CreditPathway, Degree, Institution, Program } from '#lib/domain/catalog';
import { standingOf } from '#lib/domain/status';
import { degreeWithin } from '#lib/format/degree-title';

/** "Finance (MIT)". */
export const nameProgram = ({ title, institution }: Program): string => `${title} (${institution.short})`;

/** A program in the verdict of a degree, with its state: "Business Analytics (Columbia, closed)", "Finance (open)" at its own university. */
export function nameWithState({ program, degree }: CreditPathway): string {
  const standing = standingOf(program);
  const state = standing === 'unknown' ? 'not known to run' : standing;
  const isOwn = program.institution.slug === degree.institution.slug;
  return `${program.title} (${isOwn ? state : `${program.institution.short}, ${state}`})`;
}

/** "MSc Electrical Engineering (TU Delft)"; within a sentence, "a graduate degree, not named by the source (RIT)". */
export const nameDegree = (degree: Degree, isFirst = false): string =>
  `${isFirst ? degree.title : degreeWithin(degree)} (${degree.institution.short})`;

/** Either end of a pathway by its university alone, where its name has no room: "a degree there", "a program of MIT". */
export function nameByUniversity(pathway: CreditPathway, end: 'program' | 'degree'): string {
  const isOwn = pathway.program.institution.slug === pathway.degree.institution.slug;
  return isOwn ? `a ${end} there` : `a ${end} of ${pathway[end].institution.short}`;
}

const isNamed = ({ name }: Institution, who: string): boolean => name.replace(/^The /, '') === who;

/** Who makes the promise; a university of the pathway by its short name. */
export function nameSpeaker({ saidBy, program, degree }: CreditPathway, isShort: boolean): string {
  const who = saidBy?.who ?? '';
  const known = [degree.institution, program.institution].find((one) => isNamed(one, who.replace(/^The /, '')));
  return known?.short ?? (isShort ? who.replace(/,.*$/, '') : who);
}
