import type { Degree } from './catalog';

/**
 * Degrees are of two sorts, by how one comes to them: a program on record is named for it, or one applies directly.
 * The second are what a person weighs against a program and its degree.
 */
export const degreeWays = ['program', 'direct'] as const;
export type DegreeWay = (typeof degreeWays)[number];

export const degreeWay = ({ accepts }: Pick<Degree, 'accepts'>): DegreeWay =>
  accepts.length > 0 ? 'program' : 'direct';

/** Whether a degree can be taken without a program before it, as far as its record tells. */
export const isOpenDirectly = ({ onlyThroughProgram }: Pick<Degree, 'onlyThroughProgram'>): boolean =>
  onlyThroughProgram === undefined;

/** Whether a degree can be done without moving to its campus. */
export const canBeOnline = ({ delivery }: Pick<Degree, 'delivery'>): boolean =>
  delivery?.is === 'online' || delivery?.is === 'either';

/** The degrees that a source links to a program. Where it names only the university there is no degree to count. */
export const degreesOfPrograms = (degrees: readonly Degree[]): Degree[] =>
  degrees.filter((degree) => degreeWay(degree) === 'program' && !degree.unnamed);

/** The degrees that no program on record is named for. */
export const directDegrees = (degrees: readonly Degree[]): Degree[] =>
  degrees.filter((degree) => degreeWay(degree) === 'direct');
